package org.collegium.secretary.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collegium.secretary.SecretaryWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in what is decided otherwise than by a vote of the council: by consent, in writing, in a general meeting. */
class DeliberationFaultsTest {

    private static final String MAY = "2025-05-06-council-1;4;";
    private static final String JUNE = "2025-06-03-council-1;3;";

    private static final String NOT_ON_THE_LIST =
            "Hubert Léséleuc is not on the list of voters of this general meeting";
    private static final String CONSULTATION = "2025-07-22-consultation-1";

    @TempDir
    private Path temporary;

    static Stream<Arguments> errata() {
        return Stream.of(
                fault(
                        "an erratum without a motion",
                        folder -> folder.append("rectificatifs.csv", "2026-01-06-council-1;7;2025-10-07-council-1"),
                        "rectificatifs.csv, line {last}, column “point”, value “7”: "
                                + "an erratum needs a motion that does nothing else"),
                fault(
                        "an erratum that approves minutes as well",
                        folder -> folder.append("rectificatifs.csv", "2026-01-06-council-1;1;2025-10-07-council-1"),
                        "rectificatifs.csv, line {last}, column “point”, value “1”: "
                                + "an erratum needs a motion that does nothing else"),
                fault(
                        "two sittings mended by one motion",
                        folder -> folder.append("rectificatifs.csv", "2026-01-06-council-1;6;2025-10-07-council-1"),
                        "rectificatifs.csv, line {last}, column “point”, value “6”: "
                                + "an erratum needs a motion that does nothing else"),
                fault(
                        "an erratum under an item that is not there",
                        folder -> folder.append("rectificatifs.csv", "2026-01-06-council-1;9;2025-10-07-council-1"),
                        "rectificatifs.csv, line {last}, column “point”, value “9”: the agenda has no item 9"),
                fault(
                        "an erratum to minutes that are approved only there",
                        folder -> folder.append("rectificatifs.csv", "2026-01-06-council-1;4;2025-12-02-council-1"),
                        "rectificatifs.csv, line {last}, column “rectifie”, value “2025-12-02-council-1”: "
                                + "these minutes were not approved before: correct them in the tables instead"),
                fault(
                        "an erratum to a sitting that is none",
                        folder -> folder.append("rectificatifs.csv", "2026-01-06-council-1;4;novembre"),
                        "rectificatifs.csv, line {last}, column “rectifie”, value “novembre”: expected"));
    }

    static Stream<Arguments> overrulings() {
        return Stream.of(
                fault(
                        "what does not contradict itself, overruled",
                        folder -> folder.append("passer-outre.csv", "2025-06-03-council-1;6;appel du vote;Parce que."),
                        "passer-outre.csv, line {last}, column “contradiction”, value “appel du vote”: "
                                + "the record of this item does not contradict itself about this: roll of the vote"),
                fault(
                        "a contradiction of no kind",
                        folder -> folder.append("passer-outre.csv", "2025-06-03-council-1;6;humeur;Parce que."),
                        "passer-outre.csv, line {last}, column “contradiction”, value “humeur”: expected"),
                fault(
                        "an overruling without its reason",
                        folder -> folder.replace(
                                "passer-outre.csv",
                                "issue annoncée;",
                                "issue annoncée;\n2025-06-03-council-1;6;issue annoncée;"),
                        "passer-outre.csv, line 2, column “motif”: expected"));
    }

    static Stream<Arguments> reviews() {
        String january = "2026-01-06-council-1";
        return Stream.of(
                fault(
                        "a review of a sitting that is none",
                        folder -> folder.append("relectures.csv", "2026-01-07-council-1;1;2026-01-15 18:00;M146"),
                        "relectures.csv, line {last}, column “séance”, value “2026-01-07-council-1”:"),
                fault(
                        "a version that was passed over",
                        folder -> folder.append("relectures.csv", january + ";4;2026-01-15 18:00;M146"),
                        "relectures.csv, line {last}, column “version”, value “4”: "
                                + "version 4 cannot be sent: the next one is version 3"),
                fault(
                        "a version sent twice",
                        folder -> folder.append("relectures.csv", january + ";2;2026-01-15 18:00;M146"),
                        "relectures.csv, line {last}, column “version”, value “2”:"),
                fault(
                        "minutes sent before the sitting was over",
                        folder -> folder.replace("relectures.csv", "2026-01-08 18:00", "2026-01-06 20:48"),
                        "relectures.csv, line 3, column “envoyée le”, value “2026-01-06 20:48”: "
                                + "the minutes of the sitting 2026-01-06-council-1 were not there yet at that time"),
                fault(
                        "minutes sent once they are approved",
                        folder -> folder.append("relectures.csv", "2025-12-02-council-1;2;2026-01-06 20:49;M058"),
                        "relectures.csv, line {last}, column “envoyée le”, value “2026-01-06 20:49”: "
                                + "the minutes of the sitting 2025-12-02-council-1 were approved on"),
                fault(
                        "minutes sent by somebody of no council",
                        folder -> folder.append("relectures.csv", january + ";3;2026-01-15 18:00;M101"),
                        "relectures.csv, line {last}, column “par”, value “M101”: "
                                + "Gwendal Abgrall holds no seat on the council on"),
                fault(
                        "a remark on a version that was not sent",
                        folder -> folder.append("remarques.csv", january + ";3;;M012;2026-01-15 18:00;Bien."),
                        "remarques.csv, line {last}, column “version”, value “3”: version 3 of the minutes of the sitting "
                                + "2026-01-06-council-1 was not sent for review"),
                fault(
                        "a remark on an item that is not there",
                        folder -> folder.append("remarques.csv", january + ";2;8;M012;2026-01-15 18:00;Bien."),
                        "remarques.csv, line {last}, column “point”, value “8”: there is no item 8 in version 2"),
                fault(
                        "a remark before its version",
                        folder -> folder.append("remarques.csv", january + ";2;2;M012;2026-01-12 20:29;Bien."),
                        "remarques.csv, line {last}, column “version”, value “2”: version 2 of the minutes of the sitting "
                                + "2026-01-06-council-1 was not sent for review"),
                fault(
                        "a remark that says nothing on an item",
                        folder -> folder.append("remarques.csv", january + ";2;2;M012;2026-01-15 18:00;"),
                        "remarques.csv, line {last}, column “remarque”: expected"),
                fault(
                        "the same remark twice",
                        folder -> folder.append("remarques.csv", january + ";2;;M012;2026-01-15 18:00;"),
                        "remarques.csv, line {last}, column “version”, value “2”:"));
    }

    static Stream<Arguments> consensus() {
        return Stream.of(
                fault(
                        "an unknown step",
                        folder -> folder.replace("consensus.csv", MAY + "réactions", MAY + "applaudissements"),
                        "consensus.csv, line 4, column “étape”, value “applaudissements”: expected one of: proposition"),
                fault(
                        "a misspelt round, whose positions are there",
                        folder -> folder.replace("consensus.csv", MAY + "objections;19:57", MAY + "objektions;19:57"),
                        "consensus.csv, line 7, column “étape”, value “objektions”: expected one of: proposition"),
                fault(
                        "a step out of order",
                        folder -> folder.replace("consensus.csv", MAY + "réactions;19:37", MAY + "réactions;19:20"),
                        "consensus.csv, line 4, column “étape”, value “réactions”: "
                                + "no consensus is sought on item 4"),
                fault(
                        "a step that is left out",
                        folder -> folder.replace("consensus.csv", MAY + "clarification;19:30;;\n", ""),
                        "consensus.csv, line 3, column “étape”, value “réactions”: this is not done at the step"),
                fault(
                        "an hour that is none",
                        folder -> folder.replace("consensus.csv", MAY + "objections;19:44", MAY + "objections;tantôt"),
                        "consensus.csv, line 5, column “heure”, value “tantôt”: expected an hour"),
                fault(
                        "a search that begins before the vote on another item closed",
                        folder -> folder.replace("consensus.csv", MAY + "proposition;19:25", MAY + "proposition;19:15"),
                        "consensus.csv, line 2, column “heure”, value “19:15”: on item 4, 19:15 is before 19:20"),
                fault(
                        "an unknown sitting",
                        folder -> folder.append("consensus.csv", "2025-05-07-council-1;4;proposition;19:25;;"),
                        "consensus.csv, line {last}, column “séance”, value “2025-05-07-council-1”: "
                                + "this sitting is not in seances.csv"),
                fault(
                        "an item without a motion",
                        folder -> folder.append("consensus.csv", "2025-05-06-council-1;2;proposition;19:00;;"),
                        "consensus.csv, line {last}, column “point”, value “2”: item 2 has no motion"),
                fault(
                        "an item that is not there",
                        folder -> folder.append("consensus.csv", "2025-05-06-council-1;20;proposition;19:00;;"),
                        "consensus.csv, line {last}, column “point”, value “20”: item 20 has no motion"),
                fault(
                        "an item that was voted on",
                        folder -> folder.append("consensus.csv", "2025-05-06-council-1;3;proposition;19:21;;"),
                        "consensus.csv, line {last}, column “étape”, value “proposition”: "
                                + "on item 3 a consensus is sought already, or a vote was held"),
                fault(
                        "a bonification without a text",
                        folder -> folder.replace("consensus.csv", "charte-accueil-consensus-2.md", ""),
                        "consensus.csv, line 6, column “texte”: expected the name of a file that is in the folder textes"),
                fault(
                        "a bonification whose text is missing",
                        folder -> folder.remove("textes/charte-accueil-consensus-2.md"),
                        "consensus.csv, line 6, column “texte”, value “charte-accueil-consensus-2.md”: "
                                + "expected the name of a file that is in the folder textes"),
                fault(
                        "a bonification whose text is empty",
                        folder -> folder.empty("textes/charte-accueil-consensus-2.md"),
                        "consensus.csv, line 6, column “texte”, value “charte-accueil-consensus-2.md”: expected a text"),
                fault(
                        "a vote where the positions lead to a consent",
                        folder -> folder.replace(
                                "consensus.csv", MAY + "adoption par consentement;20:04", MAY + "vote;20:04"),
                        "consensus.csv, line 8, column “étape”, value “vote”: "
                                + "the positions taken lead to the step “adoption by consent”"),
                fault(
                        "a consent that an objection forbids",
                        folder -> folder.replace(
                                "positions.csv", MAY + "2;M007;accord;", MAY + "2;M007;objection;Il manque un banc."),
                        "consensus.csv, line 8, column “étape”, value “adoption par consentement”: "
                                + "the positions taken lead to the step “postponement to the next sitting”"),
                fault(
                        "a vote that is asked for by somebody absent",
                        folder -> folder.replace("consensus.csv", "vote;19:44;;M146", "vote;19:44;;M019"),
                        "consensus.csv, line 17, column “demandé par”, value “M019”: seat 3 has no say"),
                fault(
                        "a vote that is asked for by somebody without a seat",
                        folder -> folder.replace("consensus.csv", "vote;19:44;;M146", "vote;19:44;;M101"),
                        "consensus.csv, line 17, column “demandé par”, value “M101”: "
                                + "Gwendal Abgrall holds no seat on that day"),
                fault(
                        "a search that is not brought to an end",
                        folder -> folder.replace("consensus.csv", MAY + "adoption par consentement;20:04;;\n", ""),
                        "seances.csv, line 7, column “séance”, value “2025-05-06-council-1”: "
                                + "on item 4 the search for consensus is not over"),
                fault(
                        "a vote before the search is over",
                        folder -> folder.append(
                                "votes.csv", "2025-05-06-council-1;4;;;main levée;19:50;19:51;6;;;;;;adoptée"),
                        "votes.csv, line {last}, column “point”, value “4”: "
                                + "on item 4 the search for consensus is not over"),
                fault(
                        "an item put off before the vote that preceded it closed",
                        folder -> folder.replace("suites.csv", "reportée;20:49", "reportée;20:43"),
                        "suites.csv, line 3, column “heure”, value “20:43”: on item 9, 20:43 is before 20:44"),
                fault(
                        "a second round on the same text that agrees",
                        folder -> folder.replace(
                                        "consensus.csv",
                                        MAY + "bonification;19:52;charte-accueil-consensus-2.md;\n",
                                        "")
                                .replace("consensus.csv", MAY + "adoption par consentement", MAY + "vote"),
                        "consensus.csv, line 7, column “étape”, value “vote”: "
                                + "the positions taken lead to the step “adoption by consent”"),
                fault(
                        "an amendment to a text that was adopted by consent",
                        folder -> folder.append("amendements.csv", MAY + "1;charte;règle;"),
                        "amendements.csv, line {last}, column “amendement”, value “1”: item 4 is decided already"),
                fault(
                        "an amendment to the text that a search handed on, without a vote on it",
                        folder -> folder.append(
                                "amendements.csv",
                                "2025-07-01-council-1;3;1;une restauration complète;deux restaurations complètes;"),
                        "votes.csv, line 46, column “point”, value “3”: "
                                + "amendment 1 is to be voted on before the text of item 3"),
                fault(
                        "the search that goes on from one that is at fault",
                        folder -> folder.replace("consensus.csv", JUNE + "clarification", JUNE + "éclaircissement"),
                        "consensus.csv, line 10, column “étape”, value “éclaircissement”: expected one of"));
    }

    static Stream<Arguments> positions() {
        return Stream.of(
                fault(
                        "an unknown position",
                        folder -> folder.replace("positions.csv", MAY + "1;M012;accord", MAY + "1;M012;enthousiasme"),
                        "positions.csv, line 3, column “position”, value “enthousiasme”: expected one of: accord"),
                fault(
                        "an objection without a reason",
                        folder -> folder.replace("positions.csv", MAY + "1;M012;accord;", MAY + "1;M012;objection;"),
                        "positions.csv, line 3, column “motif”: expected the reason of the objection"),
                fault(
                        "somebody absent",
                        folder -> folder.append("positions.csv", JUNE + "1;M034;accord;"),
                        "positions.csv, line {last}, column “membre”, value “M034”: seat 4 has no say"),
                fault(
                        "a round that is not there",
                        folder -> folder.append("positions.csv", MAY + "3;M007;accord;"),
                        "positions.csv, line {last}, column “tour”, value “3”: "
                                + "consensus.csv has no round of that number on item 4"),
                fault(
                        "an item on which no consensus is sought",
                        folder -> folder.append("positions.csv", "2025-05-06-council-1;3;1;M007;accord;"),
                        "positions.csv, line {last}, column “tour”, value “1”: "
                                + "consensus.csv has no round of that number on item 3"),
                fault(
                        "a member without a seat",
                        folder -> folder.append("positions.csv", MAY + "1;M203;accord;"),
                        "positions.csv, line {last}, column “membre”, value “M203”: "
                                + "Albane Urvoas holds no seat on that day"),
                fault(
                        "somebody unknown",
                        folder -> folder.append("positions.csv", MAY + "1;M999;accord;"),
                        "positions.csv, line {last}, column “membre”, value “M999”: nobody has the number M999"));
    }

    static Stream<Arguments> laterBylaws() {
        return Stream.of(
                fault(
                        "a day before the first version",
                        folder -> folder.replace("statuts.csv", "2025-06-15", "2017-06-15"),
                        "statuts.csv, line 2, column “depuis”, value “2017-06-15”: "),
                fault(
                        "a file that is not there",
                        folder -> folder.remove("statuts-2025.json"),
                        "statuts.csv, line 2, column “statuts”, value “statuts-2025.json”: "
                                + "expected the name of a file that is in the folder"),
                fault(
                        "a day that is none",
                        folder -> folder.replace("statuts.csv", "2025-06-15", "juin"),
                        "statuts.csv, line 2, column “depuis”, value “juin”: expected a day"));
    }

    static Stream<Arguments> closedDoors() {
        return Stream.of(
                fault(
                        "an approval of minutes behind closed doors",
                        folder -> folder.replace(
                                "ordre-du-jour.csv", ";2025-02-04-council-1-1.md;", ";2025-02-04-council-1-1.md;oui"),
                        "ordre-du-jour.csv, line 9, column “confidentiel”, value “oui”: "
                                + "everybody may know an approval of minutes"),
                fault(
                        "neither yes nor no",
                        folder -> folder.replace(
                                "ordre-du-jour.csv",
                                ";2025-02-04-council-1-5.md;",
                                ";2025-02-04-council-1-5.md;peut-être"),
                        "ordre-du-jour.csv, line 13, column “confidentiel”, value “peut-être”: expected "));
    }

    static Stream<Arguments> consultations() {
        return Stream.of(
                fault(
                        "two items",
                        folder -> folder.append(
                                "ordre-du-jour.csv", "2025-07-22-consultation-1;2;Questions diverses;;;;;"),
                        "seances.csv, line 12, column “séance”, value “2025-07-22-consultation-1”: "
                                + "a written consultation is about one motion, the only item of its agenda"),
                fault(
                        "an item without a motion",
                        folder -> folder.replace("ordre-du-jour.csv", "disques-remplacement;1;;", ";;;"),
                        "seances.csv, line 12, column “séance”, value “2025-07-22-consultation-1”: "
                                + "a written consultation is about one motion, the only item of its agenda"),
                fault(
                        "a close without a day",
                        folder -> folder.replace("seances.csv", "2025-07-29 20:00", "20:00"),
                        "seances.csv, line 12, column “levée”, value “20:00”: expected a day and an hour"),
                fault(
                        "a close before it opened",
                        folder -> folder.replace("seances.csv", "2025-07-29 20:00", "2025-07-21 20:00"),
                        "seances.csv, line 12, column “levée”, value “2025-07-21 20:00”: "
                                + "a written consultation ends after it opens"),
                fault(
                        "one before the bylaws allow it",
                        folder -> folder.replace("statuts.csv", "2025-06-15", "2025-07-23"),
                        "seances.csv, line 12, column “séance”, value “2025-07-22-consultation-1”: "
                                + "the bylaws do not allow a written consultation"),
                fault(
                        "an answer of somebody without a seat",
                        folder -> folder.append("bulletins.csv", "2025-07-22-consultation-1;1;;;M101;pour"),
                        "bulletins.csv, line {last}, column “membre”, value “M101”: "
                                + "Gwendal Abgrall holds no seat on that day"),
                fault(
                        "an answer of somebody who stands back",
                        folder -> folder.append("deports.csv", "2025-07-22-consultation-1;1;M203"),
                        "column “membre”, value “M203”: Albane Urvoas may not vote: recused when the vote opens"),
                fault(
                        "two answers of one person",
                        folder -> folder.append("bulletins.csv", "2025-07-22-consultation-1;1;;;M007;contre"),
                        "bulletins.csv, line {last}, column “membre”, value “M007”: this line repeats another"),
                fault(
                        "an answer to a question that was not asked",
                        folder -> folder.append("bulletins.csv", "2025-07-22-consultation-1;2;;;M034;pour"),
                        "bulletins.csv, line {last}, column “point”, value “2”: the agenda has no item 2"),
                fault(
                        "somebody who stands back from another question",
                        folder -> folder.append("deports.csv", "2025-07-22-consultation-1;2;M019"),
                        "deports.csv, line {last}, column “point”, value “2”: the agenda has no item 2"),
                fault(
                        "somebody without a seat who stands back",
                        folder -> folder.append("deports.csv", "2025-07-22-consultation-1;1;M101"),
                        "deports.csv, line {last}, column “membre”, value “M101”: "
                                + "Gwendal Abgrall holds no seat on that day"));
    }

    /** What only a sitting has: where each of these lines would do there, a consultation has none. */
    static Stream<Arguments> linesThatAConsultationHasNot() {
        return Stream.of(
                        "presences.csv;M007;arrivée;09:00",
                        "pouvoirs.csv;M019;M007;;",
                        "amendements.csv;1;1;disques;bandes;",
                        "consensus.csv;1;proposition;09:00;;",
                        "positions.csv;1;1;M007;accord;",
                        "votes.csv;1;;;main levée;09:10;09:12;5;;1;;;;adoptée",
                        "scrutins.csv;1;1;1;uninominal à un tour;nouveau tour;09:10;09:12;5;;",
                        "candidatures.csv;1;M007",
                        "depouillement.csv;1;1;M007;5",
                        "suites.csv;1;reportée;09:10;Plus tard",
                        "actions.csv;1;Commander les disques;M012;2025-08-31;")
                .map(line -> {
                    String[] parts = line.split(";", 2);
                    return fault(
                            parts[0],
                            folder -> folder.append(parts[0], CONSULTATION + ";" + parts[1]),
                            parts[0] + ", line {last}, column “séance”, value “" + CONSULTATION + "”: "
                                    + "expected a sitting: a written consultation has lines in");
                });
    }

    static Stream<Arguments> generalMeetings() {
        return Stream.of(
                fault(
                        "a ballot of somebody who has not paid",
                        folder -> folder.append("bulletins.csv", "2025-05-24-general-meeting-1;4;;;M023;"),
                        "bulletins.csv, line {last}, column “membre”, value “M023”: " + NOT_ON_THE_LIST),
                fault(
                        "an arrival of somebody who has not paid",
                        folder -> folder.append("presences.csv", "2025-05-24-general-meeting-1;M023;arrivée;09:30"),
                        "presences.csv, line {last}, column “membre”, value “M023”: " + NOT_ON_THE_LIST),
                fault(
                        "a proxy to somebody who has not paid",
                        folder -> folder.append("pouvoirs.csv", "2025-05-24-general-meeting-1;M001;M023;;"),
                        "pouvoirs.csv, line {last}, column “mandataire”, value “M023”: " + NOT_ON_THE_LIST),
                fault(
                        "a ballot of somebody absent",
                        folder -> folder.append("bulletins.csv", "2025-05-24-general-meeting-1;4;;;M001;"),
                        "bulletins.csv, line {last}, column “membre”, value “M001”: Octave Bouguenec may not vote: absent"),
                fault(
                        "more hands than voters",
                        folder -> folder.replace("votes.csv", "10:18;10:20;13;1;1", "10:18;10:20;14;1;1"),
                        "column “pour”, value “14”: 16 votes counted where 15 may vote"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "errata",
        "overrulings",
        "reviews",
        "consensus",
        "positions",
        "laterBylaws",
        "closedDoors",
        "consultations",
        "linesThatAConsultationHasNot",
        "generalMeetings"
    })
    @DisplayName("the true fault alone is told, at its cell")
    void alone(String what, UnaryOperator<SampleFolder> edit, String expected) {
        SampleFolder edited = edit.apply(SampleFolder.copiedInto(temporary));
        Folder folder = Folder.read(edited.path());

        assertThat(folder.contents()).as(what).isEmpty();
        assertThat(said(folder)).as(what).singleElement().asString().contains(edited.withLastLine(expected));
    }

    @Test
    @DisplayName("a fault of a consultation is told in French too")
    void inFrench() {
        Folder folder = Folder.read(SampleFolder.copiedInto(temporary)
                .append("pouvoirs.csv", CONSULTATION + ";M019;M007;;")
                .path());

        assertThat(SecretaryWords.of(Locale.FRENCH).say(folder.faults().get(0).phrase()))
                .endsWith("valeur «\u00a0" + CONSULTATION + "\u00a0»\u00a0: il faut une séance\u00a0: une consultation "
                        + "écrite n’a de lignes que dans ordre-du-jour.csv, rectificatifs.csv, versions.csv, "
                        + "bulletins.csv et deports.csv");
    }

    @Test
    @DisplayName("a consultation may have another heading than its motion")
    void otherHeading() {
        SampleFolder edited = SampleFolder.copiedInto(temporary)
                .replace(
                        "ordre-du-jour.csv",
                        "2025-07-22-consultation-1;1;Achat de disques de remplacement",
                        "2025-07-22-consultation-1;1;Deux disques en panne");

        assertThat(Folder.read(edited.path()).contents()).isPresent();
    }

    @Test
    @DisplayName("where no consensus was ever sought, its tables may be missing")
    void withoutConsensus() {
        SampleFolder edited =
                SampleFolder.copiedInto(temporary).remove("consensus.csv").remove("positions.csv");

        assertThat(said(Folder.read(edited.path())))
                .as("what the consents decided is missing, so that no later decision can be said to change them")
                .isEmpty();
    }

    private static Arguments fault(String what, UnaryOperator<SampleFolder> edit, String expected) {
        return arguments(what, edit, expected);
    }

    private static List<String> said(Folder folder) {
        return folder.faults().stream()
                .map(fault -> SecretaryWords.of(Locale.ENGLISH).say(fault.phrase()))
                .toList();
    }
}
