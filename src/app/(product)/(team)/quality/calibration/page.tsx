import type { Metadata } from 'next';
import { CalibrationPage } from '@/features/quality/calibration/calibration-page';

export const metadata: Metadata = { title: 'Score calibration' };

export default function Page() {
  return <CalibrationPage />;
}
