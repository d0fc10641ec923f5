/** French labels of every closed choice of the model. */
import type { ModelLabels } from './labels-en'

export const labelsFr: ModelLabels = {
  kinds: {
    sanction: 'Sanction', negotiation: 'Négociation', 'data-hosting-deal': 'Hébergement des données',
    legislation: 'Législation', litigation: 'Contentieux', investigation: 'Enquête', statement: 'Déclaration',
  },
  jurisdictions: {
    'us-federal': 'États-Unis', 'us-al': 'Alabama', 'us-ar': 'Arkansas', 'us-ca': 'Californie',
    'us-dc': 'District de Columbia', 'us-de': 'Delaware', 'us-fl': 'Floride', 'us-hi': 'Hawaï', 'us-ia': 'Iowa',
    'us-il': 'Illinois', 'us-in': 'Indiana', 'us-ks': 'Kansas', 'us-ky': 'Kentucky', 'us-ma': 'Massachusetts', 'us-md': 'Maryland',
    'us-mn': 'Minnesota', 'us-mt': 'Montana', 'us-nc': 'Caroline du Nord', 'us-ne': 'Nebraska',
    'us-nh': 'New Hampshire', 'us-nj': 'New Jersey', 'us-nv': 'Nevada', 'us-ny': 'New York',
    'us-sd': 'Dakota du Sud', 'us-tn': 'Tennessee', 'us-tx': 'Texas', 'us-ut': 'Utah', 'us-va': 'Virginie',
    'us-vt': 'Vermont', 'us-wa': 'État de Washington', 'us-states': 'Plusieurs États américains', china: 'Chine',
    canada: 'Canada', 'european-union': 'Union européenne', ireland: 'Irlande', 'united-kingdom': 'Royaume-Uni',
    australia: 'Australie', india: 'Inde', international: 'International', corporate: 'Entreprises',
  },
  actions: {
    proposed: 'propose', 'passed-chamber': 'adopte', enacted: 'promulgue', issued: 'édicte',
    'takes-effect': 'met en vigueur', amended: 'modifie', extended: 'proroge',
    'deadline-lapsed': 'laisse passer l’échéance de', upheld: 'confirme', 'enforcement-delayed': 'diffère l’application de',
    'enforcement-resumed': 'rétablit l’application de', enjoined: 'bloque', 'enjoined-in-part': 'bloque en partie',
    stayed: 'suspend', 'injunction-lifted': 'lève l’injonction visant', 'struck-down': 'annule',
    superseded: 'remplace', revoked: 'révoque', expired: 'met fin à', dismissed: 'clôt', agreed: 'conclut',
    approved: 'approuve', completed: 'achève', abandoned: 'abandonne',
  },
  // Nouns, since the name before them may be of either gender.
  headlines: {
    none: 'pas encore de texte', proposed: 'proposition', 'passed-chamber': 'vote d’une chambre',
    'not-yet-in-effect': 'pas encore en application', 'in-force': 'en vigueur', agreed: 'conclusion',
    approved: 'approbation', completed: 'achèvement', abandoned: 'abandon', superseded: 'remplacement',
    revoked: 'révocation', 'struck-down': 'annulation', expired: 'expiration', dismissed: 'clôture',
    enjoined: 'blocage par un juge', stayed: 'suspension', 'enforcement-delayed': 'en vigueur, application différée',
    'enjoined-in-part': 'blocage partiel par un juge',
  },
  outcomes: {
    met: 'respectée', moved: 'déplacée', lapsed: 'dépassée', overtaken: 'devenue sans objet',
    enjoined: 'bloquée par un juge', 'took-effect': 'entrée en vigueur', open: 'issue inconnue du dossier',
  },
  actorFamilies: {
    person: 'Personnes', company: 'Entreprises', agency: 'Administrations', court: 'Tribunaux',
    legislature: 'Parlements', government: 'Gouvernements', state: 'États fédérés', group: 'Groupes',
  },
  instrumentFamilies: {
    statute: 'Loi', 'executive-order': 'Décret présidentiel', 'presidential-order': 'Ordonnance présidentielle',
    'agency-order': 'Décision administrative', rule: 'Règlement', determination: 'Constatation', policy: 'Directive interne',
    bill: 'Proposition de loi', 'state-statute': 'Loi d’un État', 'state-order': 'Décret d’un État',
    'case-injunction': 'Injonction', agreement: 'Accord',
  },
  measures: {
    'executive-order': 'Décret présidentiel', 'presidential-order': 'Ordonnance présidentielle', memorandum: 'Mémorandum',
    'agency-order': 'Décision administrative', rule: 'Règlement', listing: 'Inscription sur une liste',
    'export-control': 'Contrôle des exportations', 'device-ban': 'Interdiction sur les appareils officiels',
    license: 'Licence', guidance: 'Lignes directrices', 'foreign-measure': 'Mesure d’un gouvernement étranger',
  },
  measureSteps: {
    proposed: 'proposée', imposed: 'imposée', amended: 'modifiée', extended: 'prorogée', delayed: 'différée',
    eased: 'assouplie', upheld: 'confirmée', 'took-effect': 'entrée en vigueur', lapsed: 'échue', revoked: 'révoquée',
    dropped: 'abandonnée',
  },
  authorities: {
    ieepa: 'Loi sur les pouvoirs économiques d’urgence internationaux (IEEPA)',
    'section-721': 'Loi de 1950 sur la production de défense, article 721',
    pafaca: 'Loi de 2024 sur les applications contrôlées par un adversaire étranger',
    'export-control-reform-act': 'Loi de 2018 sur le contrôle des exportations',
    'communications-act': 'Loi de 1934 sur les communications',
    'secure-networks-act': 'Loi de 2019 sur les réseaux sûrs',
    'section-1237': 'Loi de défense pour 1999, article 1237', 'section-1260h': 'Loi de défense pour 2021, article 1260H',
    'procurement-law': 'Droit fédéral des marchés publics', 'state-law': 'Droit d’un État',
    'foreign-law': 'Droit étranger', 'internal-policy': 'Règle propre à l’institution',
  },
  negotiationStages: {
    proposed: 'proposée', 'under-review': 'à l’examen', 'agreed-in-principle': 'accord de principe',
    stalled: 'au point mort', approved: 'approuvée', completed: 'achevée', rejected: 'rejetée', abandoned: 'abandonnée',
  },
  negotiationSubjects: {
    ownership: 'Propriété', 'security-agreement': 'Accord de sécurité', investment: 'Investissement',
  },
  hostingStages: {
    proposed: 'proposé', agreed: 'convenu', 'under-way': 'en cours', completed: 'achevé', disrupted: 'perturbé',
    reported: 'rapporté par la presse',
  },
  billSteps: {
    introduced: 'déposée', committee: 'en commission', amendment: 'amendement',
    'passed-house': 'adoptée par la Chambre des représentants', 'passed-senate': 'adoptée par le Sénat',
    'passed-legislature': 'adoptée par le parlement de l’État', signed: 'promulguée', blocked: 'bloquée',
    died: 'caduque en fin de législature',
  },
  courtSteps: {
    complaint: 'action en justice', indictment: 'mise en accusation', arrest: 'arrestation', petition: 'requête',
    motion: 'demande', brief: 'mémoire', schedule: 'calendrier', hearing: 'audience', order: 'ordonnance',
    injunction: 'injonction', ruling: 'jugement', appeal: 'appel', abeyance: 'affaire suspendue',
    'review-granted': 'recours admis', settlement: 'accord amiable', dismissal: 'fin de l’instance',
    demand: 'mise en demeure',
  },
  courtOutcomes: {
    granted: 'accordé', 'granted-in-part': 'accordé en partie', denied: 'refusé', upheld: 'confirmé',
    reversed: 'infirmé', vacated: 'annulé', dismissed: 'rejeté', settled: 'réglé à l’amiable', pending: 'en cours',
  },
  inquirySteps: {
    requested: 'demandée', opened: 'ouverte', hearing: 'audition', questions: 'questions posées', finding: 'constat',
    disclosure: 'révélation', referral: 'transmission', penalty: 'amende', settlement: 'accord amiable', closed: 'close',
  },
}
