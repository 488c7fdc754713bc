'use client';

import { Button } from '../../../../components/ui/button';
import { Dialog, DialogClose } from '../../../../components/ui/dialog';
import { LoadFailed } from '../../../shared/page/load-failed';
import { LoadingRows } from '../../../shared/page/loading-rows';
import { percent } from '../../../shared/text/percent';
import { counted } from '../state/intent-words';
import { useMakeLive, useVersion } from '../state/use-training';
import { ChangesView } from './changes-view';

/** One training: what it learned anew, how well it does, and the way back to it. */
export function VersionDialog({ version, onClose }: { version: number | null; onClose(): void }) {
  const { data, error, refetch } = useVersion(version);
  const makeLive = useMakeLive(onClose);
  const mayGoLive = data?.version.status === 'ready' && !data.version.live;
  return (
    <Dialog
      open={version !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Version ${version ?? ''}`}
      description={data ? wordsOf(data.version) : undefined}
      footer={
        <>
          <DialogClose render={<Button>Close</Button>} />
          {mayGoLive && version !== null ? (
            <Button variant="primary" busy={makeLive.isPending} onClick={() => makeLive.mutate(version)}>
              Make live
            </Button>
          ) : null}
        </>
      }
    >
      {error ? (
        <LoadFailed title="The version could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={3} label="Loading the version" />
      ) : (
        <div className="flex flex-col gap-4">
          {data.version.failure ? (
            <p className="text-sm text-danger [overflow-wrap:anywhere]">It failed: {data.version.failure}</p>
          ) : null}
          {data.quality ? (
            <p className="tabular text-sm">
              Accuracy {percent(data.quality.accuracy)}, macro-F1 {percent(data.quality.macroF1)}
              {data.before
                ? `; version ${data.before.version} had ${percent(data.before.accuracy)} and ${percent(data.before.macroF1)}`
                : ''}
            </p>
          ) : null}
          {data.changes ? (
            <section>
              <h3 className="mb-1 text-sm font-semibold">Changed since the version before</h3>
              <ChangesView changes={data.changes} most={30} />
            </section>
          ) : null}
          {makeLive.error ? (
            <p role="alert" className="text-sm text-danger">
              {makeLive.error.message}
            </p>
          ) : null}
        </div>
      )}
    </Dialog>
  );
}

function wordsOf(version: { examples: number; durationSeconds: number | null; live: boolean }): string {
  const took = version.durationSeconds === null ? '' : `, trained in ${version.durationSeconds.toFixed(1)} s`;
  return `${counted(version.examples, 'example')}${took}${version.live ? ', live now' : ''}`;
}
