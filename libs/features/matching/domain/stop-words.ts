const french = `afin ailleurs ainsi alors apres assez au aucun aucune aujourd aussi autour autre autres aux avant avec avoir beaucoup bien bon bonne car ce cela
celle celles celui cent cependant certains ces cet cette ceux chacun chaque chez ci comme comment contre dans de depuis derriere des deux devant doit doivent donc
dont du elle elles en encore enfin entre est et etaient etait etant etc ete etre eu eux faire fait faut grand grande grands grace hors ici il ils issu issue je
jusqu la laquelle le lequel les lesquelles lesquels leur leurs lors lui ma mais malgre mes meme memes mettre mieux mis moins mon moyen ne ni nos notamment notre
nous nouveau nouveaux nouvelle nouvelles ont ou par parmi partir pas pendant permet permettant permettre peu peut peuvent plus plusieurs point possible pour
pourquoi pouvoir premier premiere pres puis qu quand que quel quelle quelles quelque quelques quels qui quoi sa sans sauf se selon sera seront ses si sien soit
sommes son sont sous souvent sur ta tant te tel telle telles tels tes ton tous tout toute toutes travers tres trois trop tu un une utilise utiliser vers voici
voila vos votre vous vraiment`;

const english = `about above across after again against all allow allows also although among an and any are as at be because been before being below between both but
by can could did do does doing done down during each either enable enables etc even every few first for from further get has have having he her here high him his how
however if in including into is it its itself just large less let like low main make makes many may might more most much must near need needed needs new no nor not now
of off often on once one only or other our out over own per possible provide provides same several shall she should since so some such than that the their them then
there therefore these they this those through thus to together too toward towards two under until up upon us use used useful user uses using various very via was way
we well were what when where which while who whole whose why will with within without would yet you your`;

/** What every joint project says of itself. */
const ofProjects = `acteur acteurs action actions activite activites appel approach approche avenir based base besoin besoins cadre client clients cluster collaboration
collaboratif commun commune competence competences competitivite consortium creation cooperation demarche developpe developper developpement development different
entreprise entreprises ensemble europe european europeen europeenne exemple expertise filiere future groupe horizon idea idee innovant innovante innovation innovative
innover international key knowledge level mener methode mise national niveau objectif objectifs objective offre organisation organisations outil outils partenaire
partenaires partner partners partenariat place plateforme porteur programme project projects projet projets propose proposer qualite realiser recherche regional research
results resultats service services societe solution solutions specialise specialisee structure support system systeme systemes systems technologie technologies
technologique technology territoire travail travaux work years`;

/** Words that say nothing of what a text is about, in lower case and without accents. */
export const stopWords: ReadonlySet<string> = new Set(`${french} ${english} ${ofProjects}`.split(/\s+/));
