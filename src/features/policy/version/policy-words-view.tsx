import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import type { PolicyDetail } from '../../../contracts/api/policy';

/** The whole version in plain language, in the order in which it matters. */
export function PolicyWordsView({ description }: Pick<PolicyDetail, 'description'>) {
  return (
    <div className="flex flex-col gap-4">
      {description.map(({ title, lines }) => (
        <Card key={title}>
          <CardHeader title={title} />
          <CardBody>
            {lines.length === 0 ? (
              <p className="text-sm text-muted">Nothing is set here.</p>
            ) : (
              <ul className="flex flex-col gap-2 text-base">
                {lines.map(({ name, text }) => (
                  <li key={`${name ?? ''} ${text}`} dir="auto" className="max-w-170">
                    {name ? <span className="block text-sm font-semibold">{name}</span> : null}
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </CardBody>
        </Card>
      ))}
    </div>
  );
}
