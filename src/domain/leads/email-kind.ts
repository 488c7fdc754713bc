import type { EmailKind } from './types';

/** Mailbox providers anybody can sign up with, and the best known throw-away domains. */
const FREE_DOMAINS = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com
  icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com hey.com zoho.com
  mail.com email.com usa.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de arcor.de
  posteo.de mailbox.org vodafone.de online.de bluewin.ch hispeed.ch aon.at chello.at
  hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it live.co.uk live.fr live.de outlook.de outlook.fr
  outlook.es yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.in yahoo.co.jp yahoo.com.br yahoo.com.mx
  btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
  libero.it virgilio.it tiscali.it alice.it tin.it telefonica.net terra.es
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com sapo.pt
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net rogers.com shaw.ca sympatico.ca
  bigpond.com optusnet.com.au xtra.co.nz rediffmail.com qq.com 163.com 126.com sina.com foxmail.com naver.com
  daum.net hanmail.net mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com rambler.ru ukr.net seznam.cz
  wp.pl o2.pl onet.pl interia.pl maktoob.com telenet.be skynet.be ziggo.nl kpnmail.nl home.nl planet.nl
  mailinator.com guerrillamail.com 10minutemail.com yopmail.com trashmail.com temp-mail.org sharklasers.com
  dispostable.com getnada.com maildrop.cc`.split(/\s+/),
);

/** `.edu`, `.edu.au`, `.ac.uk`, `student.` and its kin, and the German universities' `uni-` and `tu-`. */
const STUDENT_DOMAIN =
  /(?:^|\.)(?:edu|edu\.[a-z]{2}|ac\.[a-z]{2})$|^(?:stud|student|students|studenti|etu|etud|etudiant|alumni|alum|alumno|alumnos|aluno)\.|(?:^|\.)(?:uni|tu)-[a-z]+(?:-[a-z]+)*\.de$/;

/**
 * What an e-mail address says about who writes.
 * @returns null when the text is no address
 */
export function emailKind(email: string): EmailKind | null {
  const domain = /^[^\s@]+@([^\s@]+\.[^\s@.]{2,})$/.exec(email.trim().toLowerCase())?.[1];
  if (domain === undefined) return null;
  if (FREE_DOMAINS.has(domain)) return 'free';
  return STUDENT_DOMAIN.test(domain) ? 'student' : 'business';
}
