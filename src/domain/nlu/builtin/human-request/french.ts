import { lines } from '../lines';

export const FRENCH_REQUESTS = lines(`
  puis-je parler à quelqu'un ?
  je voudrais parler à quelqu'un
  je veux parler à un humain
  je veux parler à une vraie personne
  parler à un conseiller
  un conseiller s'il vous plaît
  un humain svp
  humain
  une vraie personne svp
  passez-moi un agent
  passe moi quelqu'un
  pouvez-vous me mettre en relation avec un conseiller
  mettez-moi en contact avec le service commercial
  transférez-moi à un opérateur
  est-ce que je peux discuter avec une personne
  y a-t-il quelqu'un à qui parler
  il y a quelqu'un ? un être humain ?
  ce bot est nul, je veux un agent
  ce robot ne sert à rien, passez-moi quelqu'un
  je ne veux pas parler à un robot
  je ne veux pas d'un bot, je veux une personne
  j'ai besoin de parler à un représentant
  j'ai besoin d'aide humaine
  je préfère parler à une personne
  quelqu'un peut-il m'appeler
  pouvez-vous me rappeler
  je souhaite échanger avec un commercial
  je souhaite être contacté par un conseiller
  je voudrais parler à un responsable
  parler au support
  joindre un conseiller
  comment joindre un humain
  pourquoi je ne peux pas parler à quelqu'un
  un agent est-il disponible
  agent svp
  service client je veux parler à une personne
  je veu parler a kelkun
  contacter un agent
`);

export const FRENCH_NON_REQUESTS = lines(`
  je ne veux pas parler à un commercial
  pas besoin de parler à quelqu'un
  inutile de me transférer
  ne me transférez pas
  ne m'appelez pas
  je n'ai pas besoin d'un conseiller
  puis-je acheter sans parler à un commercial
  j'ai parlé à un conseiller hier
  le conseiller était très aimable
  l'agent m'a dit que c'était gratuit
  combien d'agents sont inclus
  quel est le prix par agent
  combien ça coûte par personne
  nous sommes 40 personnes
  je travaille aux ressources humaines
  ressources humaines
  êtes-vous un humain
  es-tu un robot
  parlez-vous français
  personne ne répond à mes mails
  quel est le prix
  je voudrais une démo
  je veux résilier
  je veux un remboursement
  quels sont vos horaires
  quel est votre numéro de téléphone
  je dois en parler à mon patron
  j'en parle à mon équipe
  un ami m'a parlé de vous
  votre bot peut-il transférer à un agent
  vous intégrez-vous à Salesforce
  bonjour
  merci
  oui merci
  non merci
  ce bot est génial
  je n'ai pas demandé d'agent
`);
