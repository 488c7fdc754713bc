import { type ReactNode, useId } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';

interface SectionProps {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}

/** One part of a channel's settings. */
export function Section({ title, description, children }: SectionProps) {
  const id = useId();
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} description={description} />
      <CardBody className="flex flex-col gap-4">{children}</CardBody>
    </Card>
  );
}
