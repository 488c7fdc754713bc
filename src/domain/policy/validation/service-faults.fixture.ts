import { type PlantedFault, SOUND, withHours, withTiming } from './changes.fixture';

export const SERVICE_FAULTS: readonly PlantedFault[] = [
  [
    'dead_team',
    (policy) => ({ ...policy, routing: { ...policy.routing, overflowTeamId: 'gone' } }),
    'Routing',
    'The overflow team does not exist any more.',
  ],
  [
    'bad_order_of_durations',
    (policy) => ({
      ...policy,
      routing: { ...policy.routing, overflowTeamId: 'support', overflowSeconds: 600 },
    }),
    'Routing',
    'The overflow team would get a conversation after 10 minutes, but the longest wait is 10 minutes.',
  ],
  [
    'bad_ageing',
    (policy) => ({ ...policy, routing: { ...policy.routing, ageingPerMinute: -1 } }),
    'Routing',
    'Waiting would lower the priority of a conversation, so it might never be taken.',
  ],
  [
    'bad_duration',
    withTiming({ offerSeconds: 2 }),
    'Time to accept an offer',
    '2 seconds is less than 5 seconds: nobody could react.',
  ],
  [
    'bad_duration',
    withTiming({ visitorGoneSeconds: 20 }),
    'Time before a silent browser counts as gone',
    '20 seconds is less than 1 minute: a present browser reports every 30 seconds and would count as gone.',
  ],
  [
    'bad_duration',
    withTiming({ missedOffersBeforeAway: 0 }),
    'Missed offers before an agent is set away',
    '0 is no number of missed offers between 1 and 50.',
  ],
  [
    'bad_duration',
    withTiming({ reopenSeconds: -60 }),
    'Time in which a closed conversation can be reopened',
    'minus 1 minute is less than 0 seconds.',
  ],
  [
    'bad_order_of_durations',
    withTiming({ stillWaitingSeconds: 900 }),
    'Time before a waiting visitor hears from us again',
    'It is 15 minutes, not less than the longest wait before a fallback (10 minutes): visitors would never hear from us while they wait.',
  ],
  [
    'no_fallback',
    (policy) => ({ ...policy, fallbacks: [] }),
    'When nobody can take it',
    'A visitor whom nobody can take would be left with nothing.',
  ],
  [
    'unreachable_fallback',
    (policy) => ({ ...policy, fallbacks: ['bot_continues', 'callback'] }),
    'When nobody can take it',
    '“offer a callback” is never reached: the bot can always go on.',
  ],
  [
    'unreachable_fallback',
    (policy) => ({ ...policy, fallbacks: ['callback', 'callback'] }),
    'When nobody can take it',
    '“offer a callback” is listed twice.',
  ],
  [
    'bad_booking_url',
    (policy) => ({ ...policy, fallbacks: ['booking_link'] }),
    'When nobody can take it',
    'The booking link is offered, but there is none.',
  ],
  [
    'bad_booking_url',
    (policy) => ({ ...policy, bookingUrl: 'javascript:alert(1)' }),
    'When nobody can take it',
    '“javascript:alert(1)” is no web address; it must start with https://.',
  ],
  [
    'bad_time_zone',
    withHours({ timeZone: 'Mars/Olympus' }),
    'Business hours',
    '“Mars/Olympus” is no time zone such as “Europe/Berlin”.',
  ],
  [
    'bad_interval',
    withHours({
      exceptions: [{ date: '2026-12-24', name: 'Christmas Eve', open: [{ from: 720, to: 540 }] }],
    }),
    'Christmas Eve',
    '12:00 to 09:00 is no time span within a day.',
  ],
  [
    'overlapping_hours',
    withHours({
      week: {
        ...SOUND.hours.week,
        2: [
          { from: 720, to: 1080 },
          { from: 540, to: 780 },
        ],
      },
    }),
    'Tuesday',
    'The times 09:00–13:00 and 12:00–18:00 overlap.',
  ],
  [
    'bad_date',
    withHours({ exceptions: [{ date: '2026-02-30', name: '', open: [] }] }),
    '2026-02-30',
    '“2026-02-30” is no date.',
  ],
  [
    'bad_date',
    withHours({
      exceptions: [
        { date: '2026-05-01', name: 'May Day', open: [] },
        { date: '2026-05-01', name: 'May Day', open: [] },
      ],
    }),
    'May Day',
    '2026-05-01 is listed twice.',
  ],
  [
    'never_open',
    withHours({ week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }),
    'Business hours',
    'The organisation is closed on every day of the week.',
  ],
];
