import type { Metadata } from 'next';
import { InstallationPage } from '@/features/settings/installation/installation-page';

export const metadata: Metadata = { title: 'Check an installation' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <InstallationPage channelId={id} />;
}
