import type { MessageForm } from '../../../contracts/api/message-form';
import type { FormState } from '../ui/form-states';

export interface FormProps {
  readonly form: MessageForm;
  readonly state: FormState;
  onAnswer(text: string): void;
}
