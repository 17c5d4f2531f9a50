import type { SelfCheck } from '@/lib/talent/schema';

/**
 * Who can be asked. `sources` stand behind what the page says of them; `path` leads to what the portal has about it.
 */
export const desks = {
  hostUnit: { path: '/stations', sources: ['P00', 'C24'] },
  jointFunding: { path: '/programmes/cpsf-tianjin-joint-funding', sources: ['P00', 'C24'] },
  innovationPost: { path: '/programmes/postdoctoral-innovation-post', sources: ['P00', 'C25'] },
  stayReward: { path: '/programmes/stay-in-tianjin-reward', sources: ['P00', 'C26'] },
  hrBureau: { path: '/policies/haihe-talent-plan', sources: ['P00', 'C27'] },
  university: { path: '/students', sources: ['P00', 'C30'] },
  park: { path: '/park', sources: ['P00', 'C02'] },
  police: { path: '/policies/residence-permit-rules', sources: ['P87'] },
  liaisonUnit: { path: '/guides/travel#ask', sources: ['P18'] },
} as const;

export type Desk = keyof typeof desks;

/** What to ask: the things that neither the reply nor a source answers. */
export const openQuestions = [
  'hongKongResidents',
  'hongKongDegrees',
  'overseasDegrees',
  'conditionsToday',
  'amountsToday',
  'hostFirst',
  'nextRound',
  'whichPapers',
  'teamFromHongKong',
  'whatHelp',
  'employerPart',
] as const;

export type OpenQuestion = (typeof openQuestions)[number];

export type AskHere = { desk: Desk; questions: OpenQuestion[] };

/**
 * Whom to ask, and what. It decides nothing: where no source says who may apply, neither does this. Every answer,
 * also none at all, leads somewhere.
 */
export function whereToAsk(answers: SelfCheck): AskHere[] {
  const { who, papers, host, topic } = answers;
  const isDoctor = who === 'doctor' || who === 'postdoc';
  const about = aboutThePerson(answers);
  const asked: (AskHere | null)[] = [
    who === 'student' ? { desk: 'university', questions: ['whatHelp', 'whichPapers'] } : null,
    who === 'doctor' || topic === 'post'
      ? { desk: 'hostUnit', questions: [...about, ...(host === 'yes' ? [] : (['hostFirst'] as const)), 'nextRound'] }
      : null,
    who === 'doctor' ? { desk: 'jointFunding', questions: [...about, 'amountsToday', 'nextRound'] } : null,
    isDoctor ? { desk: 'innovationPost', questions: [...about, 'amountsToday', 'nextRound'] } : null,
    who === 'postdoc' ? { desk: 'stayReward', questions: [...about, 'amountsToday'] } : null,
    who === 'team' || topic === 'business' ? { desk: 'park', questions: ['teamFromHongKong', 'amountsToday'] } : null,
    who !== 'student' || topic === 'settle' || topic === 'money'
      ? { desk: 'hrBureau', questions: [...about, ...aboutHaihe(answers)] }
      : null,
    isFromHongKong(papers) && topic === 'settle' ? { desk: 'police', questions: ['whichPapers'] } : null,
    isFromHongKong(papers) || papers === undefined ? { desk: 'liaisonUnit', questions: ['whatHelp'] } : null,
  ];
  return asked.filter((one) => one !== null);
}

const isFromHongKong = (papers: SelfCheck['papers']) =>
  papers === 'home-return-permit' || papers === 'residence-permit';

function aboutThePerson({ papers, degree }: SelfCheck): OpenQuestion[] {
  return [
    ...(isFromHongKong(papers) ? (['hongKongResidents'] as const) : []),
    ...(degree === 'hong-kong' ? (['hongKongDegrees'] as const) : []),
    ...(degree === 'elsewhere' ? (['overseasDegrees'] as const) : []),
  ];
}

function aboutHaihe({ who, host, topic }: SelfCheck): OpenQuestion[] {
  return [
    'conditionsToday',
    ...(topic === 'money' ? (['amountsToday'] as const) : []),
    ...(host === 'no' ? (['hostFirst'] as const) : []),
    ...(who === 'employer' ? (['employerPart'] as const) : []),
  ];
}
