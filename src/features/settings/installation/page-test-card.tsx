import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { FindingList } from './finding-list';
import { findingsOf } from './page-report';
import { usePageTest } from './use-page-test';

const WORDS = {
  running: 'The page is open in another tab and looks at itself. Come back here; it takes a few seconds.',
  no_answer:
    'The page did not answer. Either the script does not run there (its policy keeps it out, or it is missing), or the page does not talk to the window that opened it. Its console tells.',
  refused: 'The browser did not open the page. Allow pop-ups for this site and try again.',
} as const;

interface PageTestCardProps {
  address: string;
  channel: { readonly key: string; readonly slug: string };
}

/** The test that only the page itself can make: in a real browser, with everything that the page does. */
export function PageTestCard({ address, channel }: PageTestCardProps) {
  const { test, run } = usePageTest();
  return (
    <Card aria-labelledby="from-the-page">
      <CardHeader
        id="from-the-page"
        title="Test from the page itself"
        description="Opens the page in a tab of its own, where the widget tries everything: bubble, frame, storage, a conversation, the realtime connection."
      />
      <CardBody className="flex flex-col gap-4">
        <div>
          <Button
            busy={test.state === 'running'}
            aria-disabled={!URL.canParse(address)}
            onClick={() => run(address)}
          >
            Open the page and test
          </Button>
        </div>
        <div role="status" className="flex flex-col gap-2 empty:hidden">
          {test.state === 'done' ? (
            <FindingList
              label="Found on the page"
              findings={findingsOf(test.report, { ...channel, version: test.served })}
            />
          ) : test.state === 'idle' ? null : (
            <p className="text-sm text-muted">{WORDS[test.state]}</p>
          )}
        </div>
      </CardBody>
    </Card>
  );
}
