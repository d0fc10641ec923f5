/** English labels of every closed choice of the model; the keys are the model's own. */
import type { Actor } from '../actor'
import type {
  authorities, billSteps, courtOutcomes, courtSteps, hostingStages, inquirySteps, measures, measureSteps,
  negotiationStages, negotiationSubjects,
} from '../details'
import type { Action, Deadline, Jurisdiction, Kind } from '../event'
import type { Headline, Instrument } from '../instrument'

type Labels<T extends string> = Record<T, string>
type Of<T extends readonly string[]> = Labels<T[number]>

export interface ModelLabels {
  kinds: Labels<Kind>
  jurisdictions: Labels<Jurisdiction>
  /** What an event did, before the name of the instrument: "revokes EO 13942". */
  actions: Labels<Action>
  headlines: Labels<Headline>
  outcomes: Labels<Deadline['outcome']>
  actorFamilies: Labels<Actor['family']>
  instrumentFamilies: Labels<Instrument['family']>
  measures: Of<typeof measures>
  measureSteps: Of<typeof measureSteps>
  authorities: Of<typeof authorities>
  negotiationStages: Of<typeof negotiationStages>
  negotiationSubjects: Of<typeof negotiationSubjects>
  hostingStages: Of<typeof hostingStages>
  billSteps: Of<typeof billSteps>
  courtSteps: Of<typeof courtSteps>
  courtOutcomes: Of<typeof courtOutcomes>
  inquirySteps: Of<typeof inquirySteps>
}

export const labelsEn: ModelLabels = {
  kinds: {
    sanction: 'Sanction', negotiation: 'Negotiation', 'data-hosting-deal': 'Data hosting', legislation: 'Legislation',
    litigation: 'Litigation', investigation: 'Inquiry', statement: 'Statement',
  },
  jurisdictions: {
    'us-federal': 'United States', 'us-al': 'Alabama', 'us-ar': 'Arkansas', 'us-ca': 'California',
    'us-dc': 'District of Columbia', 'us-de': 'Delaware', 'us-fl': 'Florida', 'us-hi': 'Hawaii', 'us-ia': 'Iowa',
    'us-il': 'Illinois', 'us-in': 'Indiana', 'us-ks': 'Kansas', 'us-ky': 'Kentucky', 'us-ma': 'Massachusetts', 'us-md': 'Maryland',
    'us-mn': 'Minnesota', 'us-mt': 'Montana', 'us-nc': 'North Carolina', 'us-ne': 'Nebraska',
    'us-nh': 'New Hampshire', 'us-nj': 'New Jersey', 'us-nv': 'Nevada', 'us-ny': 'New York', 'us-sd': 'South Dakota',
    'us-tn': 'Tennessee', 'us-tx': 'Texas', 'us-ut': 'Utah', 'us-va': 'Virginia', 'us-vt': 'Vermont',
    'us-wa': 'Washington State', 'us-states': 'Several US states', china: 'China', canada: 'Canada',
    'european-union': 'European Union', ireland: 'Ireland', 'united-kingdom': 'United Kingdom',
    australia: 'Australia', india: 'India', international: 'International', corporate: 'Companies',
  },
  actions: {
    proposed: 'proposes', 'passed-chamber': 'passes', enacted: 'enacts', issued: 'issues',
    'takes-effect': 'brings into effect', amended: 'amends', extended: 'extends',
    'deadline-lapsed': 'lets the deadline lapse of', upheld: 'upholds', 'enforcement-delayed': 'delays enforcement of',
    'enforcement-resumed': 'resumes enforcement of', enjoined: 'blocks', 'enjoined-in-part': 'blocks in part',
    stayed: 'stays', 'injunction-lifted': 'lifts the injunction on', 'struck-down': 'strikes down',
    superseded: 'replaces', revoked: 'revokes', expired: 'ends', dismissed: 'dismisses', agreed: 'concludes',
    approved: 'approves', completed: 'completes', abandoned: 'abandons',
  },
  headlines: {
    none: 'not yet issued', proposed: 'proposed', 'passed-chamber': 'passed by a chamber',
    'not-yet-in-effect': 'not yet in effect', 'in-force': 'in force', agreed: 'agreed', approved: 'approved',
    completed: 'completed', abandoned: 'abandoned', superseded: 'replaced', revoked: 'revoked',
    'struck-down': 'struck down', expired: 'expired', dismissed: 'dismissed', enjoined: 'blocked by a court',
    stayed: 'stayed', 'enforcement-delayed': 'in force, enforcement delayed', 'enjoined-in-part': 'blocked in part',
  },
  outcomes: {
    met: 'met', moved: 'moved', lapsed: 'lapsed', overtaken: 'overtaken', enjoined: 'blocked by a court',
    'took-effect': 'took effect', open: 'outcome not in the record',
  },
  actorFamilies: {
    person: 'Persons', company: 'Companies', agency: 'Agencies', court: 'Courts', legislature: 'Legislatures',
    government: 'Governments', state: 'States', group: 'Groups',
  },
  instrumentFamilies: {
    statute: 'Statute', 'executive-order': 'Executive order', 'presidential-order': 'Presidential order',
    'agency-order': 'Agency order', rule: 'Rule', determination: 'Determination', policy: 'Policy', bill: 'Bill',
    'state-statute': 'State statute', 'state-order': 'State order', 'case-injunction': 'Injunction',
    agreement: 'Agreement',
  },
  measures: {
    'executive-order': 'Executive order', 'presidential-order': 'Presidential order', memorandum: 'Memorandum',
    'agency-order': 'Agency order', rule: 'Rule', listing: 'Listing', 'export-control': 'Export control',
    'device-ban': 'Ban on official devices', license: 'License', guidance: 'Guidance',
    'foreign-measure': 'Measure of a foreign government',
  },
  measureSteps: {
    proposed: 'proposed', imposed: 'imposed', amended: 'amended', extended: 'extended', delayed: 'delayed',
    eased: 'eased', upheld: 'upheld', 'took-effect': 'took effect', lapsed: 'lapsed', revoked: 'revoked',
    dropped: 'dropped',
  },
  authorities: {
    ieepa: 'International Emergency Economic Powers Act (IEEPA)',
    'section-721': 'Defense Production Act of 1950, section 721',
    pafaca: 'Protecting Americans From Foreign Adversary Controlled Applications Act',
    'export-control-reform-act': 'Export Control Reform Act of 2018', 'communications-act': 'Communications Act of 1934',
    'secure-networks-act': 'Secure and Trusted Communications Networks Act of 2019',
    'section-1237': 'National Defense Authorization Act for 1999, section 1237',
    'section-1260h': 'National Defense Authorization Act for 2021, section 1260H',
    'procurement-law': 'Federal procurement law', 'state-law': 'State law', 'foreign-law': 'Foreign law',
    'internal-policy': 'Policy of the institution itself',
  },
  negotiationStages: {
    proposed: 'proposed', 'under-review': 'under review', 'agreed-in-principle': 'agreed in principle',
    stalled: 'stalled', approved: 'approved', completed: 'completed', rejected: 'rejected', abandoned: 'abandoned',
  },
  negotiationSubjects: {
    ownership: 'Ownership', 'security-agreement': 'Security agreement', investment: 'Investment',
  },
  hostingStages: {
    proposed: 'proposed', agreed: 'agreed', 'under-way': 'under way', completed: 'completed',
    disrupted: 'disrupted', reported: 'reported',
  },
  billSteps: {
    introduced: 'introduced', committee: 'in committee', amendment: 'amendment', 'passed-house': 'passed by the House',
    'passed-senate': 'passed by the Senate', 'passed-legislature': 'passed by the legislature', signed: 'signed into law',
    blocked: 'blocked', died: 'died with the session',
  },
  courtSteps: {
    complaint: 'complaint', indictment: 'indictment', arrest: 'arrest', petition: 'petition', motion: 'motion',
    brief: 'brief', schedule: 'schedule', hearing: 'argument', order: 'order', injunction: 'injunction',
    ruling: 'ruling', appeal: 'appeal', abeyance: 'held in abeyance', 'review-granted': 'review granted',
    settlement: 'settlement', dismissal: 'dismissal', demand: 'demand letter',
  },
  courtOutcomes: {
    granted: 'granted', 'granted-in-part': 'granted in part', denied: 'denied', upheld: 'upheld', reversed: 'reversed',
    vacated: 'vacated', dismissed: 'dismissed', settled: 'settled', pending: 'pending',
  },
  inquirySteps: {
    requested: 'requested', opened: 'opened', hearing: 'hearing', questions: 'questions put', finding: 'finding',
    disclosure: 'disclosure', referral: 'referral', penalty: 'penalty', settlement: 'settlement', closed: 'closed',
  },
}
