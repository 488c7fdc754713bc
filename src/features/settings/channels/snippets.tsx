import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { type EmbedSnippet, embedSnippets } from '../../shared/embed/snippets';
import { copyText } from './copy-text';

/** What goes into a site to have the widget there. */
export function Snippets({ channelKey }: { channelKey: string }) {
  const [chosen, setChosen] = useState<EmbedSnippet['id']>('html');
  // Drawn in the browser only: the settings are behind a sign-in and load their data there.
  const snippets = embedSnippets({ key: channelKey }, location.origin);
  const snippet = snippets.find(({ id }) => id === chosen) ?? snippets[0];
  if (!snippet) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SegmentedControl
          aria-label="Kind of site"
          value={chosen}
          onValueChange={(next) => setChosen(next)}
          items={snippets.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Button size="sm" onClick={() => copyText(snippet.code, 'Code')}>
          <Copy aria-hidden="true" /> Copy
        </Button>
      </div>
      <p className="text-xs text-muted">{snippet.hint}</p>
      <pre
        dir="ltr"
        className="rounded-sm border bg-surface-sunken p-3 font-mono text-xs [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {snippet.code}
      </pre>
    </div>
  );
}
