import type { LanguageModelPort, ModelEndpoint } from '../ports/language-model';
import type { SecretBox } from '../ports/secret-box';

/** What the process offers for language models; made in the composition root. */
export interface AssistantParts {
  readonly languageModel: LanguageModelPort;
  readonly secrets: SecretBox;
  /** The endpoint that the installation was started with, for organisations that have none of their own. */
  readonly installation: ModelEndpoint | null;
  /** Whether endpoints that organisations choose may be plain http or in a private network. */
  readonly allowsPrivate: boolean;
}
