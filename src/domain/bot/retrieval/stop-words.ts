/**
 * Words that say how something is asked, not what about. Folded (no diacritics, no apostrophes). Besides the
 * function words of each language they hold what people say around any question: "please", "I would like to know".
 */
const ENGLISH = `a about above after again all already also am an and another any anybody anyone anything are arent as at
be because been before being below between both but by can cannot cant come could couldnt did didnt do does doesnt doing
dont during each either else enough ever every everything few for from further get gets getting give go goes going got had has
hasnt have havent having he hello help her here hey hi him his hmm how i id if ill im in into is isnt it its ive just
kind know last lasts let lets like look looking lot make makes many may maybe me mean might more most much must my need needs no nothing
nor not now of off ok okay on once one only or other our ours out over own please pls possible put quite rather really
same say see shall she should show so some somebody someone something soon still such sure take tell than thank thanks
that thats the their them then there theres these they theyre thing things this those though through to today later
together too try u under until up ur us very via want wants was way we well were weve what whatever whats when where wheres
whether which while who whos whose why will wish with within without wont would wouldnt yeah yes yet you youd youll your
youre yours youve available currently exactly explain info information interested offer offers offering provide provides
question questions thanks wonder wondering actually basically able good great work works working use uses using used
happen happens happened include includes included including acme`;

const GERMAN = `aber alle als am an auch auf aus bei beim bin bis bist bitte da damit dann das dass dein dem den denn der
des dich die dies diese dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure
fur ganz geht gegen gerne gibt habe haben habt hallo hat hatte hatten hier ich ihm ihn ihnen ihr ihre im in ist ja jede
jeder kann kannst kein keine konnen konnt konnte konnten machen man mehr mein mich mir mit mochte mochten muss mussen
nach nein nicht noch nun nur ob oder ohne schon sehr sein seine sich sie sind so soll sollte uber um und uns unser unsere
unter viel viele vom von vor war waren warum was weil welche welcher welches wenn wer werden wie wieder will wir wird
wissen wo wurde wurden zu zum zur frage fragen danke brauche brauchen bietet anbieten funktioniert moglich`;

const ROMANCE = `al algo ante asi aunque bien cada como con cual cuales cuando de del desde donde dos el ella ellos en
entre era es esa ese eso esta estan estar este esto estos gracias ha hace hacer han hasta hay hola la las le les lo los
mas me mi mis mucho muy necesito nos nosotros nuestra nuestro o os otra otro para pero por porque puede pueden puedo
podemos que quien quiero queremos saber se ser si sin sobre son su sus tambien te tener tengo tenemos tiene tienen todo
tu un una uno unos usted ustedes y ya yo ofrecen funciona
ai ainda ao aos ate com da das dele do dos e ela ele eles em essa esse estou eu foi isso ja mais mas meu minha muito na
nao nas no nos nossa nosso num o obrigado obrigada ola ou pela pelo pode podem posso qual quais quando quem quero
queremos sao sem seu seus sim sua suas tambem tem temos ter um uma voce voces preciso precisamos gostaria
ai as au aux avec avez avons bonjour ca ce cela ces cet cette comment dans de des du elle en est et etes etre eu il ils
je la le les leur lui ma mais me merci mes moi mon ne nos notre nous on ont ou par pas peut peux pour pourquoi pouvez
pouvons qu que quel quelle quelles quels qui sa sans ses si son sont suis sur ta te tes toi ton tu un une vos votre vous
y veux voudrais voulons besoin faut proposez fonctionne salut sil plait`;

const ARABIC = `في من على الى عن مع هل ما ماذا متى اين كيف كم لماذا هذا هذه ذلك تلك التي الذي هو هي هم انا نحن انت انتم لي
لنا لكم لديكم لديك عندكم لدينا يوجد توجد هناك كان كانت يكون او و ثم لو اذا ان قد لقد لا لم لن نعم يمكن يمكنني يمكننا اريد نريد
احتاج نحتاج مرحبا السلام عليكم شكرا من فضلك عندي كل بعض اي ايضا فقط جدا`;

/** Words of all six languages in one set: short ones are shared, and visitors mix languages. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, GERMAN, ROMANCE, ARABIC].flatMap((words) => words.split(/\s+/)),
);

const LETTERS_OF_STOP_WORDS: ReadonlySet<string> = new Set([...STOP_WORDS].map(sortedLetters));

/** Whether an unknown word is a stop word with its letters swapped: "waht", "mcuh", "ti". */
export function isScrambledStopWord(word: string): boolean {
  return LETTERS_OF_STOP_WORDS.has(sortedLetters(word));
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
