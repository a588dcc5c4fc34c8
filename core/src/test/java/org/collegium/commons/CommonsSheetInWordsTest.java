package org.collegium.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.collegium.bylaws.Bylaws;
import org.collegium.calendar.MonthlyDay;
import org.collegium.calendar.Ordinal;
import org.collegium.calendar.Rhythm;
import org.collegium.conflict.ConflictLadder;
import org.collegium.council.Representation;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Test;

/** The sheet of a made-up association, printed whole. */
class CommonsSheetInWordsTest {

    private final CommonsSheet sheet = CommonsSheet.of(ASSOCIATION, JANUARY)
            .with(members())
            .with(Workshop.commons(), members())
            .with(Representation.byEverySeat(council()))
            .with(Rhythm.monthly().on(MonthlyDay.of(Ordinal.FIRST, DayOfWeek.TUESDAY, LocalTime.of(18, 30))))
            .with(Bylaws.collegial())
            .with(ConflictLadder.collegial())
            .with(Topic.PROTECTION, "Le nom du fournil est déposé par l’association.")
            .with(Topic.PARTNERSHIPS, "Une convention est signée chaque année.");

    @Test
    void frenchPrintsIt() {
        assertThat(printed(sheet, Lexicon.french())).isEqualTo("""
                Les Communs de la Rade, fiche de commun au 7\u00a0janvier 2025

                Communauté
                - 8 membres, dont 8 à jour de cotisation.

                Ressources pour tout le monde
                - «\u00a0Pad\u00a0» (service)
                - «\u00a0Le fournil\u00a0» (lieu)

                Ressources pour les membres
                - «\u00a0Courriel\u00a0» (service)

                Gouvernance
                - Conseil collégial de 7 sièges, dont 7 pourvus.
                - L’association est représentée par toute personne qui tient un siège du conseil, soit 7 personnes.
                - Séances du conseil\u00a0: le premier mardi du mois, à 18\u00a0h\u00a030.
                - Propositions ordinaires, «\u00a0pour\u00a0»\u00a0: plus de la moitié des suffrages exprimés. \
                Règle\u00a0: hypothèse à confirmer, aucun article n’étant cité.

                Conflits
                - Étapes, de la première à la dernière\u00a0: saisine, échange direct, écoute, cercle collectif, \
                médiation externe, consensus du conseil, vote à la majorité.

                Contribution
                - 2 services, postes ou outils sur 3 sont maîtrisés par 2 membres ou plus.

                Protection et durée
                - Le nom du fournil est déposé par l’association.

                Moyens
                - 4 membres maîtrisent au moins une ressource.

                Partenariats
                - Maison de quartier\u00a0: prête la salle
                - Une convention est signée chaque année.

                Financement
                - Rien n’est noté à ce sujet.

                Redistribution
                - Rien n’est noté à ce sujet.

                Communs voisins
                - Rien n’est noté à ce sujet.

                Partage
                - Rien n’est noté à ce sujet.

                Espace libre
                - Rien n’est noté à ce sujet.
                """);
    }

    @Test
    void englishPrintsIt() {
        assertThat(printed(sheet, Lexicon.english())).isEqualTo("""
                Les Communs de la Rade, commons sheet on 7\u00a0January 2025

                Community
                - 8 members, 8 of them in good standing.

                Resources for everybody
                - “Pad” (service)
                - “Le fournil” (place)

                Resources for members
                - “Courriel” (service)

                Governance
                - Collegial council of 7 seats, 7 of them filled.
                - The association is represented by whoever holds a seat of the council: 7 persons.
                - Sittings of the council: the first Tuesday of the month, at 18:30.
                - Ordinary motions, “for”: more than half of the votes expressed. \
                Rule: assumption to confirm, no article being cited.

                Conflicts
                - Steps, from the first to the last: raised, direct talk, listener, collective circle, \
                external mediation, consensus of the council, majority vote.

                Contribution
                - 2 of 3 services, posts and tools are mastered by 2 members or more.

                Protection and duration
                - Le nom du fournil est déposé par l’association.

                Means
                - 4 members master at least one resource.

                Partnerships
                - Maison de quartier: prête la salle
                - Une convention est signée chaque année.

                Financing
                - Nothing is on record about this.

                Redistribution
                - Nothing is on record about this.

                Similar commons
                - Nothing is on record about this.

                Sharing
                - Nothing is on record about this.

                Open space
                - Nothing is on record about this.
                """);
    }

    private static String printed(CommonsSheet sheet, Lexicon lexicon) {
        StringBuilder page = new StringBuilder(lexicon.say(sheet.title())).append('\n');
        for (CommonsSheet.Section section : sheet.sections()) {
            page.append('\n').append(lexicon.say(section.heading())).append('\n');
            Workshop.printed(section, lexicon)
                    .forEach(line -> page.append("- ").append(line).append('\n'));
        }
        return page.toString();
    }
}
