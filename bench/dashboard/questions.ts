/** What a dashboard asks: the page as it opens, its comparison, what people filter by, and a year. */
export function dashboardQuestions(known: {
  readonly memberId: string;
  readonly channelId: string;
  readonly teamId: string;
}): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const month = { from: ago(27) };
  const year = { from: ago(364) };
  const all = 'team,member,reason,channel,language,page,scoreBand';
  const everything = { breakdown: all, distribution: 'waitBand,weekHour' };
  return {
    'four weeks': month,
    'four weeks, compared': { ...month, compare: 'previous' },
    'four weeks, compared, every breakdown and distribution': {
      ...month,
      compare: 'previous',
      ...everything,
    },
    'one week by the hour': { from: ago(6), granularity: 'hour' },
    'four weeks of a member': { ...month, member: known.memberId, compare: 'previous' },
    'four weeks of a channel by team': { ...month, channel: known.channelId, breakdown: 'team' },
    'four weeks of a team for one reason': { ...month, team: known.teamId, reason: 'high_score' },
    'a quarter, compared, every breakdown': { from: ago(90), compare: 'previous', breakdown: all },
    'a year by week, every breakdown': { ...year, granularity: 'week', breakdown: all },
    'a year of a member by month': {
      ...year,
      granularity: 'month',
      member: known.memberId,
      breakdown: 'reason',
    },
  };
}
