package org.collegium.secretary.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.archive.Act;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.archive.MemoryStore;
import org.collegium.commons.Commons;
import org.collegium.conflict.AgreedCase;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Fact;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.ExclusionStep;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.csv.Fault;
import org.collegium.secretary.SecretaryWords;
import org.collegium.words.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {

    private static final String EXCLUSIONS = "procédure;membre;griefs;griefs notifiés le;convoqué le;entendu le;"
            + "accompagné par;décision;décidée le;notifiée le;recours le;confirmée le;annulée le\n";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "qaa"})
    @DisplayName("the association has the language that the folder names, without a country, be it an added one")
    void language(String code) {
        SampleFolder folder = SampleFolder.copiedInto(temporary).replace("association.csv", ";fr;", ";" + code + ";");

        assertThat(Folder.read(folder.path())
                        .contents()
                        .orElseThrow()
                        .association()
                        .language())
                .isEqualTo(Locale.forLanguageTag(code));
    }

    @Test
    @DisplayName("a language that nobody speaks here is a fault that names those that there are")
    void unknownLanguage() {
        SampleFolder folder = SampleFolder.copiedInto(temporary).replace("association.csv", ";fr;", ";br;");

        assertThat(Folder.read(folder.path()).faults())
                .map(fault -> SecretaryWords.of(Locale.ENGLISH).say(fault.phrase()))
                .containsExactly(
                        "association.csv, line 2, column “langue”, value “br”: expected one of: fr, en, qaa, qab");
    }

    @Nested
    class WhenTheFolderIsSound {

        private final Contents contents =
                Folder.read(SampleFolder.original()).contents().orElseThrow();

        @Test
        @DisplayName("it tells of three hundred voters among its members, seven seats and a year of sittings")
        void tells() {
            assertThat(contents.members().size()).isEqualTo(314);
            assertThat(contents.members().inGoodStanding(LocalDate.of(2025, 5, 24)))
                    .hasSize(300);
            assertThat(contents.council().vacancies(LocalDate.of(2025, 1, 7))).isEmpty();
            assertThat(contents.sittings())
                    .extracting(sitting -> sitting.id().toString())
                    .containsExactly(
                            "2025-01-07-council-1",
                            "2025-02-04-council-1",
                            "2025-03-04-council-1",
                            "2025-03-11-council-2",
                            "2025-04-01-council-1",
                            "2025-05-06-council-1",
                            "2025-05-24-general-meeting-1",
                            "2025-06-03-council-1",
                            "2025-06-14-general-meeting-2",
                            "2025-07-01-council-1",
                            "2025-07-22-consultation-1",
                            "2025-08-05-council-1",
                            "2025-09-02-council-1",
                            "2025-10-07-council-1",
                            "2025-11-04-council-1",
                            "2025-12-02-council-1",
                            "2026-01-06-council-1");
        }

        @Test
        @DisplayName("the sitting without quorum is told from the others, and approved later")
        void carence() {
            Meeting.Closed carence = contents.sittings().get(2);

            assertThat(contents.sittings().stream().filter(Meeting.Closed::lackedQuorum))
                    .containsExactly(carence);
            assertThat(contents.sittings().get(4).approved())
                    .containsExactly(
                            carence.id(),
                            MeetingId.parse("2025-03-11-council-2").orElseThrow());
        }

        @Test
        @DisplayName("the conflict climbs from the first talk to a mediation, whose agreement is to be reviewed")
        void conflict() {
            CaseFile file = contents.conflicts().get(0).onRecord();

            assertThat(contents.conflicts()).hasSize(1).hasOnlyElementsOfType(AgreedCase.class);
            assertThat(file.history().stream()
                            .filter(Fact.Reached.class::isInstance)
                            .map(fact -> ((Fact.Reached) fact).step()))
                    .containsExactly(
                            ConflictStep.RAISED,
                            ConflictStep.DIRECT_TALK,
                            ConflictStep.LISTENER,
                            ConflictStep.COLLECTIVE_CIRCLE,
                            ConflictStep.EXTERNAL_MEDIATION);
            assertThat(file.stage().stamp().on()).isEqualTo("2025-10-20");
            assertThat(file.reviewOn()).contains(LocalDate.of(2026, 2, 17));
            assertThat(file.unheard()).isEmpty();
            assertThat(file.measuresInForceOn(LocalDate.of(2025, 9, 30))).hasSize(1);
            assertThat(file.measuresInForceOn(LocalDate.of(2025, 10, 1))).isEmpty();
        }

        @Test
        @DisplayName("facts added to it later are kept, and a changed one is refused")
        void conflictGoesOn() {
            Archive archive = new Archive(new MemoryStore());
            contents.keepIn(archive).orElseThrow();
            SampleFolder later = SampleFolder.copiedInto(temporary)
                    .append("conflits-faits.csv", "C-2025-01;2026-02-17;maintien;M007;;;;");

            assertThat(read(later).keepIn(archive).orElseThrow()).isEqualTo(1);
            assertThat(read(later.replace("conflits-faits.csv", "chacun a sa clé", "une clé pour deux"))
                            .keepIn(archive)
                            .refusal()
                            .map(refusal -> refusal.reason().key()))
                    .contains("archive.conflict-differs");
        }

        @Test
        @DisplayName("a procedure of exclusion is read as it was told, with a step missing too")
        void exclusion() {
            SampleFolder folder = SampleFolder.copiedInto(temporary)
                    .replace("statuts.json", "15 DAYS UNDER", "10 DAYS, APPEAL SUSPENDS UNDER")
                    .write(
                            "exclusions.csv",
                            EXCLUSIONS
                                    + "E-2024-01;M002;Clés non rendues;2024-09-02;;2024-10-01;Octave Bouguenec;2024-11;"
                                    + "2024-10-08;2024-10-09;;;\n"
                                    + "E-2025-01;M002;Clés non rendues;2025-06-15;;;;;;;;;\n");

            Exclusion exclusion = read(folder).exclusions().get(0);

            assertThat(exclusion.member()).isEqualTo(new MemberId("M002"));
            assertThat(exclusion.state()).isEqualTo(ExclusionStep.NOTIFICATION);
            assertThat(exclusion.day(ExclusionStep.SUMMONS)).isEmpty();
            assertThat(exclusion.companion()).contains("Octave Bouguenec");
            assertThat(exclusion.decision()).contains("2024-11");
            assertThat(exclusion.rule())
                    .isEqualTo(ExclusionRule.parse("10 DAYS, APPEAL SUSPENDS UNDER statuts, art. 6"));
            assertThat(read(folder).exclusions().get(1).rule())
                    .as("under the bylaws of 15 June 2025, the day on which it began")
                    .isEqualTo(ExclusionRule.parse("15 DAYS UNDER statuts, art. 6"));
            assertThat(read(folder).keepIn(new Archive(new MemoryStore())).refusal())
                    .isEmpty();
        }

        @Test
        @DisplayName("a party to the conflict that a motion is about stands back, or nothing is kept")
        void motionAboutAConflict() {
            SampleFolder folder = SampleFolder.copiedInto(temporary)
                    .replace("conflits.csv", "M222 M251", "M222 M146")
                    .remove("conflits-faits.csv")
                    .replace("propositions.csv", "mediatheque-v1.md;;;2026-01-01;", "mediatheque-v1.md;;;;C-2025-01");

            assertThat(read(folder).keepIn(new Archive(new MemoryStore())).refusal())
                    .isEmpty();

            folder.removeLine("deports.csv", "2025-12-02-council-1;4;M146");

            assertThat(read(folder)
                            .keepIn(new Archive(new MemoryStore()))
                            .refusal()
                            .map(refusal -> SecretaryWords.of(Locale.ENGLISH).say(refusal.reason())))
                    .contains(
                            "in 2025-12-02-council-1, seat 7 is held by a party to case C-2025-01, and stands recused "
                                    + "from everything about item 4");
        }

        @ParameterizedTest
        @DisplayName("what of a procedure does not agree is a fault of its cell")
        @CsvSource(
                delimiter = '|',
                value = {
                    "E-1;M002;Clés;;;;;;;;;; | griefs notifiés le",
                    "E-1;M002;Clés;2024-09-02;;;Octave;;;;;; | entendu le",
                    "E-1;M002;Clés;2024-09-02;;;;2024-11;;;;; | décidée le",
                    "E-1;M002;Clés;2024-09-02;;;;;2024-10-08;;;; | décision",
                    "E-1;M002;Clés;2024-09-02;;;;;;;;2024-11-01;2024-11-01 | annulée le",
                    "E-1;M002;Clés;soon;;;;;;;;; | griefs notifiés le",
                    "E-1;M999;Clés;2024-09-02;;;;;;;;; | membre",
                    "E-1;M002;;2024-09-02;;;;;;;;; | griefs"
                })
        void faultsOfExclusions(String line, String column) {
            SampleFolder folder = SampleFolder.copiedInto(temporary).write("exclusions.csv", EXCLUSIONS + line + "\n");

            assertThat(Folder.read(folder.path()).faults())
                    .extracting(Fault::file, Fault::line, Fault::column)
                    .containsExactly(tuple("exclusions.csv", 2, column));
        }

        @Test
        @DisplayName("a folder without conflicts has neither of their tables")
        void withoutConflicts() {
            SampleFolder folder =
                    SampleFolder.copiedInto(temporary).remove("conflits.csv").remove("conflits-faits.csv");

            assertThat(read(folder).conflicts()).isEmpty();
        }

        private static Contents read(SampleFolder folder) {
            Folder read = Folder.read(folder.path());
            assertThat(read.faults()).isEmpty();
            return read.contents().orElseThrow();
        }

        @Test
        @DisplayName("seat 6 was left, and filled by a co-optation that runs to the term of the mandate it replaces")
        void seatSix() {
            assertThat(contents.council().mandates().stream()
                            .filter(mandate -> mandate.seat().number() == 6))
                    .containsExactly(
                            new Mandate(
                                    new Seat(6),
                                    new MemberId("M101"),
                                    LocalDate.of(2024, 5, 25),
                                    Optional.of(LocalDate.of(2025, 4, 22)),
                                    Mandate.Origin.ELECTED,
                                    Optional.of(new Mandate.Ending(
                                            Mandate.Cause.RESIGNED, Optional.of(LocalDate.of(2026, 5, 25))))),
                            new Mandate(
                                    new Seat(6),
                                    new MemberId("M203"),
                                    LocalDate.of(2025, 5, 7),
                                    Optional.of(LocalDate.of(2026, 5, 25)),
                                    Mandate.Origin.RATIFIED));
        }

        @Test
        @DisplayName("two changes, three special mandates and four acts, one of which is still to be reported")
        void dealings() {
            Dealings dealings = contents.dealings();
            LocalDate filed = LocalDate.of(2025, 6, 10);

            assertThat(dealings.filings())
                    .containsExactly(
                            ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, LocalDate.of(2025, 5, 24))
                                    .file(filed)
                                    .then(sent -> sent.acknowledge(new ChangeFiling.Receipt(
                                            LocalDate.of(2025, 6, 20), Optional.of("2025-R-0417"))))
                                    .orElseThrow(),
                            ChangeFiling.of(ChangeFiling.Change.BYLAWS, LocalDate.of(2025, 6, 15)));
            assertThat(dealings.specialMandates())
                    .extracting(SpecialMandate::decision)
                    .containsExactly(Optional.of("2025-02"), Optional.of("2025-07"), Optional.of("2025-07"));
            assertThat(dealings.specialMandates())
                    .extracting(SpecialMandate::until)
                    .startsWith(LocalDate.of(2026, 1, 8));
            assertThat(dealings.acts())
                    .extracting(ActOnBehalf::reportedOn)
                    .containsExactly(
                            Optional.of(LocalDate.of(2025, 3, 11)),
                            Optional.of(LocalDate.of(2025, 4, 1)),
                            Optional.of(LocalDate.of(2025, 4, 1)),
                            Optional.empty());
        }

        @Test
        @DisplayName("an archive that keeps it as it was before takes what became of the mandate and of the filings")
        void becoming() {
            Archive archive = new Archive(new MemoryStore());
            Contents before = Folder.read(SampleFolder.copiedInto(temporary)
                            .replace("mandats.csv", ";2026-05-24;cooptation ratifiée;;", ";;cooptation;;")
                            .replace("declarations.csv", ";2025-06-10;2025-06-20;2025-R-0417", ";;;")
                            .remove("delegations.csv")
                            .remove("actes.csv")
                            .path())
                    .contents()
                    .orElseThrow();

            before.keepIn(archive).orElseThrow();
            contents.keepIn(archive).orElseThrow();

            assertThat(archive.read(contents.association().id(), Holdings::council))
                    .isEqualTo(contents.council());
            assertThat(archive.read(contents.association().id(), Holdings::dealings))
                    .isEqualTo(contents.dealings());
        }

        @Test
        @DisplayName("an archive takes all that it tells, and the same folder acts once")
        void actsOnce() {
            Archive archive = new Archive(new MemoryStore());

            assertThat(contents.keepIn(archive).orElseThrow()).isPositive();
            assertThat(contents.keepIn(archive).orElseThrow()).isZero();
            assertThat(archive.read(contents.association().id(), Holdings::sittings))
                    .isEqualTo(contents.sittings());
        }

        @Test
        @DisplayName("of two who bring the same folder at once one acts")
        void actsOnceAtOnce() {
            Archive archive = new Archive(new MemoryStore());
            List<Act> one = archive.read(contents.association().id(), kept -> Update.of(contents, kept));
            List<Act> other = archive.read(contents.association().id(), kept -> Update.of(contents, kept));

            assertThat(archive.perform(one)).isEqualTo(Answer.granted(one.size()));
            assertThat(archive.perform(other)).isEqualTo(Answer.granted(0));
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("changed and changed back, as often as one likes, the record is where the folder is")
        @CsvSource(
                delimiter = '|',
                value = {
                    "seances.csv | Salle Ar Mor, Maison des communs, Porz-Gwiñver;18:31;20:49 | Ailleurs;18:31;20:49",
                    "cotisations.csv | M001;2024-01-01;2024-12-31;15,00 | M001;2024-01-01;2024-12-31;99,00",
                    "ressources.csv | Pads;service;tout le monde | Pads;outil;tout le monde",
                    "actions.csv | M058;2025-10-31;2025-10-29 | M058;2025-10-31;2025-10-30"
                })
        void backAndForth(String table, String here, String there) {
            Archive archive = new Archive(new MemoryStore());
            SampleFolder folder = SampleFolder.copiedInto(temporary);
            contents.keepIn(archive).orElseThrow();
            Everything first = Everything.of(archive, contents);

            for (int times = 0; times < 2; times++) {
                assertThat(read(folder.replace(table, here, there)).keepIn(archive))
                        .isEqualTo(Answer.granted(1));
                assertThat(Everything.of(archive, contents)).isNotEqualTo(first);
                assertThat(read(folder.replace(table, there, here)).keepIn(archive))
                        .isEqualTo(Answer.granted(1));
                assertThat(Everything.of(archive, contents)).isEqualTo(first);
            }
        }

        /** What a record holds, but for its trail. */
        private record Everything(
                Members members,
                Council council,
                Commons commons,
                List<Meeting.Closed> sittings,
                List<ActionDone> done) {
            static Everything of(Archive archive, Contents contents) {
                return archive.read(
                        contents.association().id(),
                        kept -> new Everything(
                                kept.members(), kept.council(), kept.commons(), kept.sittings(), kept.actionsDone()));
            }
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "an ending that nobody knows",
                        edit(folder ->
                                folder.replace("mandats.csv", "04-21;élection;démission;", "04-21;élection;ennui;")),
                        "mandats.csv, line 8, column “fin”, value “ennui”: expected one of: démission, démission"
                                + " d'office, révocation, décès, départ, non-ratification"),
                arguments(
                        "an ending without its day",
                        edit(folder -> folder.append("mandats.csv", "1;M007;2026-05-25;;élection;décès;")),
                        "mandats.csv, line 11, column “au”: expected a day such as"),
                arguments(
                        "an election that was not ratified",
                        edit(folder -> folder.replace(
                                "mandats.csv", "04-21;élection;démission;", "04-21;élection;non-ratification;")),
                        "mandats.csv, line 8, column “fin”, value “non-ratification”: only a co-optation ends for want"
                                + " of ratification"),
                arguments(
                        "a term before the end",
                        edit(folder -> folder.replace(
                                "mandats.csv",
                                "04-21;élection;démission;2026-05-24",
                                "04-21;élection;démission;2025-04-21")),
                        "mandats.csv, line 8, column “terme”, value “2025-04-21”: expected a day after"),
                arguments(
                        "an unreadable term",
                        edit(folder -> folder.replace(
                                "mandats.csv",
                                "04-21;élection;démission;2026-05-24",
                                "04-21;élection;démission;bientôt")),
                        "mandats.csv, line 8, column “terme”, value “bientôt”: expected a day such as"),
                arguments(
                        "a term without an ending",
                        edit(folder -> folder.replace("mandats.csv", "04-21;élection;démission;", "04-21;élection;;")),
                        "mandats.csv, line 8, column “terme”, value “2026-05-24”: only a mandate that something ended"
                                + " before its term has a term of its own"),
                arguments(
                        "a change that needs no filing",
                        edit(folder -> folder.append("declarations.csv", "météo;2025-06-15;;;;")),
                        "declarations.csv, line 4, column “changement”, value “météo”: expected one of:"
                                + " représentation, statuts, siège social, locaux"),
                arguments(
                        "a change that was filed before it was",
                        edit(folder -> folder.append("declarations.csv", "locaux;2025-06-15;;2025-06-14;;")),
                        "declarations.csv, line 4, column “déclarée le”, value “2025-06-14”: a change of"
                                + " 15\u00a0June 2025 cannot be filed before"),
                arguments(
                        "a receipt before the filing",
                        edit(folder -> folder.append("declarations.csv", "locaux;2025-06-15;;2025-06-15;2025-06-14;")),
                        "declarations.csv, line 4, column “récépissé du”, value “2025-06-14”: a filing of"
                                + " 15\u00a0June 2025 cannot have a receipt before"),
                arguments(
                        "a receipt of nothing",
                        edit(folder -> folder.append("declarations.csv", "locaux;2025-06-15;;;2025-06-14;")),
                        "declarations.csv, line 4, column “récépissé du”, value “2025-06-14”: the change of"
                                + " 15\u00a0June 2025 is not filed yet"),
                arguments(
                        "a day of filing that cannot be read, from which nothing else follows",
                        edit(folder -> folder.append("declarations.csv", "locaux;2025-06-15;;hier;2025-06-14;")),
                        "declarations.csv, line 4, column “déclarée le”, value “hier”: expected a day such as"),
                arguments(
                        "the number of a receipt without its day",
                        edit(folder -> folder.append("declarations.csv", "locaux;2025-06-15;;2025-06-15;;R-1")),
                        "declarations.csv, line 4, column “récépissé du”: expected a day such as"),
                arguments(
                        "the same change twice",
                        edit(folder -> folder.append("declarations.csv", "statuts;2025-06-15;;;;")),
                        "declarations.csv, line 4, column “changement”, value “statuts”: this line repeats another"),
                arguments(
                        "a change by a decision that nobody took",
                        edit(folder -> folder.append("declarations.csv", "locaux;2025-06-15;2025-99;;;")),
                        "declarations.csv, line 4, column “décision”, value “2025-99”: no sitting of the folder took"
                                + " this decision"),
                arguments(
                        "a special mandate that ends before it begins",
                        edit(folder -> folder.append("delegations.csv", "banque;Signer;M058;2025-02-05;2025-02-04;")),
                        "delegations.csv, line 5, column “au”, value “2025-02-04”: expected a day after"),
                arguments(
                        "a special mandate of somebody who is no member yet",
                        edit(folder -> folder.append("delegations.csv", "banque;Signer;M203;2020-02-05;2025-02-04;")),
                        "delegations.csv, line 5, column “membre”, value “M203”: Albane Urvoas is no member on"),
                arguments(
                        "a special mandate by no number of a decision",
                        edit(folder ->
                                folder.append("delegations.csv", "banque;Signer;M058;2025-02-05;2025-02-06;janvier")),
                        "delegations.csv, line 5, column “décision”, value “janvier”: expected the number of a decision"),
                arguments(
                        "an act of somebody unknown",
                        edit(folder -> folder.append("actes.csv", "autre;Rien;M999;2025-02-05;")),
                        "actes.csv, line 6, column “membre”, value “M999”: nobody has the number M999"),
                arguments(
                        "an act of somebody who is no member yet",
                        edit(folder -> folder.append("actes.csv", "autre;Rien;M203;2020-02-05;")),
                        "actes.csv, line 6, column “membre”, value “M203”: Albane Urvoas is no member on"),
                arguments(
                        "an act that was reported before it was done",
                        edit(folder -> folder.append("actes.csv", "autre;Rien;M058;2025-02-05;2025-02-04-council-1")),
                        "actes.csv, line 6, column “séance”, value “2025-02-04-council-1”: “Rien” cannot be reported"
                                + " before 5\u00a0February 2025"),
                arguments(
                        "an act that was reported to a sitting that is not there",
                        edit(folder -> folder.append("actes.csv", "autre;Rien;M058;2025-02-05;2025-02-06-council-1")),
                        "actes.csv, line 6, column “séance”, value “2025-02-06-council-1”: this sitting is not in"
                                + " seances.csv"),
                arguments(
                        "an act without a word",
                        edit(folder -> folder.append("actes.csv", "autre;;M058;2025-02-05;")),
                        "actes.csv, line 6, column “acte”: expected a text"),
                arguments(
                        "an unknown member",
                        edit(folder -> folder.append("cotisations.csv", "M999;2025-01-01;2025-12-31;15,00")),
                        "cotisations.csv, line {last}, column “membre”, value “M999”: nobody has the number M999"),
                arguments(
                        "an impossible day",
                        edit(folder -> folder.replace("mandats.csv", "1;M007;2024-05-25", "1;M007;2024-02-30")),
                        "mandats.csv, line 2, column “du”, value “2024-02-30”: expected a day such as 2025-01-07 or 07/01/2025"),
                arguments(
                        "a mandate of somebody unknown",
                        edit(folder -> folder.append("mandats.csv", "7;M999;2026-06-01;;cooptation;;")),
                        "mandats.csv, line {last}, column “membre”, value “M999”: nobody has the number M999"),
                arguments(
                        "an eighth seat",
                        edit(folder -> folder.append("mandats.csv", "8;M001;2024-05-25;;élection;;")),
                        "mandats.csv, line {last}, column “siège”, value “8”: seat 8 does not exist: the council has 7"),
                arguments(
                        "overlapping mandates",
                        edit(folder -> folder.append("mandats.csv", "1;M001;2025-05-25;;cooptation;;")),
                        "mandats.csv, line {last}, column “siège”, value “1”: "
                                + "seat 1 is already held by M007 since 25\u00a0May 2024"),
                arguments(
                        "two seats for one person",
                        edit(folder -> folder.append("mandats.csv", "1;M012;2025-05-25;;cooptation;;")
                                .replace(
                                        "mandats.csv", "1;M007;2024-05-25;2026-05-24", "1;M007;2024-05-25;2025-05-24")),
                        "mandats.csv, line {last}, column “siège”, value “1”: "
                                + "Ewen Kerñevez already holds seat 2 since 25\u00a0May 2024"),
                arguments(
                        "a ballot of somebody absent",
                        edit(folder -> folder.append("bulletins.csv", "2025-02-04-council-1;3;;;M034;pour")),
                        "bulletins.csv, line {last}, column “membre”, value “M034”: "
                                + "Hervé Quéméneur may not vote: absent when the vote opens"),
                arguments(
                        "a ballot of somebody without a seat",
                        edit(folder -> folder.append("bulletins.csv", "2025-02-04-council-1;3;;;M001;pour")),
                        "bulletins.csv, line {last}, column “membre”, value “M001”: "
                                + "Octave Bouguenec holds no seat on that day"),
                arguments(
                        "a ballot of somebody unknown",
                        edit(folder -> folder.append("bulletins.csv", "2025-02-04-council-1;3;;;M999;pour")),
                        "bulletins.csv, line {last}, column “membre”, value “M999”: nobody has the number M999"),
                arguments(
                        "a recusal of somebody without a seat",
                        edit(folder -> folder.append("deports.csv", "2025-01-07-council-1;2;M001")),
                        "deports.csv, line {last}, column “membre”, value “M001”: "
                                + "Octave Bouguenec holds no seat on that day"),
                arguments(
                        "a recusal from an item that is not there",
                        edit(folder -> folder.append("deports.csv", "2025-01-07-council-1;20;M007")),
                        "deports.csv, line {last}, column “point”, value “20”: the agenda has no item 20"),
                arguments(
                        "a proxy of somebody without a seat",
                        edit(folder -> folder.append("pouvoirs.csv", "2025-02-04-council-1;M001;M019;;")),
                        "pouvoirs.csv, line {last}, column “mandant”, value “M001”: "
                                + "Octave Bouguenec holds no seat on that day"),
                arguments(
                        "a second proxy",
                        edit(folder -> folder.append("pouvoirs.csv", "2025-02-04-council-1;M012;M058;;")),
                        "pouvoirs.csv, line {last}, column “mandant”, value “M012”: "
                                + "M012 has already given a proxy for that time"),
                arguments(
                        "a choice on a secret ballot",
                        edit(folder -> folder.replace(
                                "bulletins.csv",
                                "2025-03-11-council-2;4;;;M034;",
                                "2025-03-11-council-2;4;;;M034;pour")),
                        "column “choix”, value “pour”: the choice of a secret ballot is not written down"),
                arguments(
                        "more hands than voters",
                        edit(folder ->
                                folder.replace("votes.csv", "main levée;18:58;19:00;6;", "main levée;18:58;19:00;8;")),
                        "votes.csv, line 2, column “pour”, value “8”: 8 votes counted where 6 may vote"),
                arguments(
                        "a word that stands for nothing",
                        edit(folder -> folder.replace("presences.csv", "M146;arrivée;19:10", "M146;parti;19:10")),
                        "presences.csv, line 8, column “mouvement”, value “parti”: expected one of: arrivée, départ, excusé"),
                arguments(
                        "a missing table",
                        edit(folder -> folder.remove("deports.csv")),
                        "deports.csv: this file is missing"),
                arguments(
                        "a missing text",
                        edit(folder -> folder.remove("textes/portes-ouvertes-v1.md")),
                        "column “texte”, value “portes-ouvertes-v1.md”: expected the name of a file that is in the folder textes"),
                arguments(
                        "an unknown sitting",
                        edit(folder -> folder.append("deports.csv", "2025-05-07-council-1;1;M007")),
                        "deports.csv, line {last}, column “séance”, value “2025-05-07-council-1”: "
                                + "this sitting is not in seances.csv"),
                arguments(
                        "a motion that was adopted before",
                        edit(folder -> folder.replace("ordre-du-jour.csv", "convention-ville;1", "ateliers-2025;1")),
                        "column “proposition”, value “ateliers-2025”: motion ateliers-2025 is adopted already"),
                arguments(
                        "a proxy that ends before it begins",
                        edit(folder -> folder.replace(
                                "pouvoirs.csv",
                                "2025-01-07-council-1;M101;M019;20:15;",
                                "2025-01-07-council-1;M101;M019;20:15;20:00")),
                        "pouvoirs.csv, line 2, column “à”, value “20:00”: "
                                + "expected an hour after the one at which the proxy begins"),
                arguments(
                        "a proxy over the limit",
                        edit(folder -> folder.append("pouvoirs.csv", "2025-02-04-council-1;M034;M019;;")),
                        "pouvoirs.csv, line {last}, column “mandataire”, value “M019”: "
                                + "M019 already holds 1 proxy, the most allowed"),
                arguments(
                        "an amendment to a passage that is not there",
                        edit(folder -> folder.replace("amendements.csv", "gratuitement et sans caution", "à crédit")),
                        "amendements.csv, line 2, column “amendement”, value “1”: "
                                + "the passage that amendment 1 would change does not stand in the text"),
                arguments(
                        "an amendment that was not voted on",
                        edit(folder -> folder.replace(
                                "votes.csv",
                                "2025-01-07-council-1;6;1;;main levée;20:43;20:44;1;5;1;;;;non adoptée\n",
                                "")),
                        "votes.csv, line 7, column “point”, value “6”: "
                                + "amendment 1 is to be voted on before the text of item 6"),
                arguments(
                        "an amendment that changes nothing",
                        edit(folder -> folder.replace(
                                "amendements.csv", ";six des huit ordinateurs;", ";les huit ordinateurs;")),
                        "amendements.csv, line 4, column “remplacement”, value “les huit ordinateurs”: "
                                + "expected something else than the passage to replace"),
                arguments(
                        "a motion that is set aside and voted on",
                        edit(folder -> folder.append("suites.csv", "2025-04-01-council-1;7;retirée;20:31;Un oubli.")),
                        "votes.csv, line 27, column “point”, value “7”: the motion of item 7 is set aside already"),
                arguments(
                        "a motion that was adopted in another version",
                        edit(folder -> folder.replace(
                                "ordre-du-jour.csv",
                                "2025-04-01-council-1;9;Veille nocturne des services;veille-nocturne",
                                "2025-04-01-council-1;9;Veille nocturne des services;moderation-pads")),
                        "column “proposition”, value “moderation-pads”: motion moderation-pads is adopted already"),
                arguments(
                        "a rejected version that comes back",
                        edit(
                                folder -> folder.replace(
                                        "ordre-du-jour.csv",
                                        "2025-03-04-council-1;2;Modération du service de pads : texte remanié;moderation-pads;2",
                                        "2025-03-04-council-1;2;Modération du service de pads : texte remanié;moderation-pads;1")),
                        "column “proposition”, value “moderation-pads”: motion moderation-pads cannot come back in"
                                + " version 1 after what was done with version 1 on 2025-02-04-council-1"),
                arguments(
                        "a change of a decision that nobody took",
                        edit(folder -> folder.replace("propositions.csv", "modifie;2025-03", "modifie;2024-03")),
                        "ordre-du-jour.csv, line 39, column “proposition”, value “portes-ouvertes-report”: "
                                + "portes-ouvertes-report would change decision no.\u00a02024-03"),
                arguments(
                        "half of a change",
                        edit(folder -> folder.replace("propositions.csv", "modifie;2025-03", "modifie;")),
                        "column “décision”: expected the number of a decision, such as 2025-03"),
                arguments(
                        "a show of hands that closed early",
                        edit(folder -> folder.replace(
                                "votes.csv", "main levée;18:58;19:00;6;;;;;;", "main levée;18:58;19:00;6;;;;;oui;")),
                        "votes.csv, line 2, column “anticipé”, value “oui”: only a roll call may close early"),
                arguments(
                        "votes that overlap",
                        edit(folder ->
                                folder.replace("votes.csv", "main levée;18:58;19:00;6;", "main levée;18:25;19:00;6;")),
                        "votes.csv, line 2, column “ouvert”, value “18:25”: on item 2, 18:25 is before 18:32"),
                arguments(
                        "a vote that closes before it opens",
                        edit(folder ->
                                folder.replace("votes.csv", "main levée;18:58;19:00;6;", "main levée;18:58;18:57;6;")),
                        "votes.csv, line 2, column “clos”, value “18:57”: "
                                + "the vote on item 2 cannot close at 18:57: it opens at 18:58"),
                arguments(
                        "a member of the council whose line is at fault",
                        edit(folder -> folder.replace("membres.csv", "M007;personne;", "M007;quelqu'un;")),
                        "column “nature”, value “quelqu'un”: expected one of: personne, personne morale"),
                arguments(
                        "a proxy whose hour is at fault",
                        edit(folder -> folder.replace("pouvoirs.csv", "M101;M019;20:15;", "M101;M019;tard;")),
                        "pouvoirs.csv, line 2, column “de”, value “tard”: expected an hour such as 18:30 or 18h30"),
                arguments(
                        "an empty text",
                        edit(folder -> folder.empty("textes/portes-ouvertes-v1.md")),
                        "column “texte”, value “portes-ouvertes-v1.md”: expected a text"),
                arguments(
                        "a sitting whose hour is at fault",
                        edit(folder ->
                                folder.replace("seances.csv", "2025-02-04-council-1;", "2025-02-04-council-1;bientôt")),
                        "seances.csv, line 3, column “envoyée le”"),
                arguments(
                        "a vote that closed early while it was open",
                        edit(folder -> folder.replace("bulletins.csv", "2025-04-01-council-1;8;;;M058;pour\n", "")),
                        "votes.csv, line 28, column “anticipé”, value “oui”: a ballot still out can change the verdict"),
                arguments(
                        "a resource that is there twice",
                        edit(folder -> folder.append("ressources.csv", "Pads;service;membres;2020-01-01;")),
                        "ressources.csv, line {last}, column “ressource”, value “Pads”: this line repeats another"),
                arguments(
                        "a resource that ends before it begins",
                        edit(folder -> folder.append("ressources.csv", "Blog;service;membres;2020-01-01;2019-12-31")),
                        "ressources.csv, line {last}, column “au”, value “2019-12-31”: expected a day after 1\u00a0January 2020"),
                arguments(
                        "a resource for nobody",
                        edit(folder -> folder.append("ressources.csv", "Blog;service;personne;2020-01-01;")),
                        "ressources.csv, line {last}, column “pour”, value “personne”: "
                                + "expected one of: tout le monde, membres, équipe"),
                arguments(
                        "a resource whose line is at fault, though two master it",
                        edit(folder -> folder.replace("ressources.csv", "Pads;service;", "Pads;site;")),
                        "ressources.csv, line 4, column “nature”, value “site”: expected one of: service, poste, outil"),
                arguments(
                        "somebody who masters a resource that is not there",
                        edit(folder -> folder.append("maitrises.csv", "Blog;M012;2020-01-01;")),
                        "maitrises.csv, line {last}, column “ressource”, value “Blog”: "
                                + "this resource is not in ressources.csv"),
                arguments(
                        "somebody unknown who masters a resource",
                        edit(folder -> folder.append("maitrises.csv", "Pads;M999;2020-01-01;")),
                        "maitrises.csv, line {last}, column “membre”, value “M999”: nobody has the number M999"),
                arguments(
                        "somebody who masters a resource before joining",
                        edit(folder -> folder.append("maitrises.csv", "Pads;M203;2020-01-01;")),
                        "maitrises.csv, line {last}, column “membre”, value “M203”: "
                                + "Albane Urvoas is no member on 1\u00a0January 2020"),
                arguments(
                        "somebody who masters a resource twice at once",
                        edit(folder -> folder.append("maitrises.csv", "Pads;M012;2024-01-01;")),
                        "maitrises.csv, line {last}, column “membre”, value “M012”: Ewen Kerñevez"),
                arguments(
                        "a mastery that ends before it begins",
                        edit(folder -> folder.append("maitrises.csv", "Pads;M203;2024-01-01;2023-01-01")),
                        "maitrises.csv, line {last}, column “au”, value “2023-01-01”: expected a day after 1\u00a0January 2024"),
                arguments(
                        "a partner without what it does",
                        edit(folder -> folder.append("partenaires.csv", "Médiathèque;")),
                        "partenaires.csv, line {last}, column “objet”: expected a text"),
                arguments(
                        "a partner that is there twice",
                        edit(folder -> folder.append("partenaires.csv", "Ville de Porz-Gwiñver;finance")),
                        "partenaires.csv, line {last}, column “partenaire”, value “Ville de Porz-Gwiñver”: "
                                + "this line repeats another"),
                arguments(
                        "a topic that no sheet has",
                        edit(folder -> folder.append("fiche.csv", "Météo;fiche-partage.md")),
                        "fiche.csv, line {last}, column “sujet”, value “Météo”: expected one of: Communauté"),
                arguments(
                        "a topic that is there twice",
                        edit(folder -> folder.append("fiche.csv", "Partage;fiche-partage.md")),
                        "fiche.csv, line {last}, column “sujet”, value “Partage”: this line repeats another"),
                arguments(
                        "a text of the sheet that is missing",
                        edit(folder -> folder.remove("textes/fiche-partage.md")),
                        "fiche.csv, line 9, column “texte”, value “fiche-partage.md”: "
                                + "expected the name of a file that is in the folder textes"),
                arguments(
                        "a text of the sheet that is empty",
                        edit(folder -> folder.empty("textes/fiche-partage.md")),
                        "fiche.csv, line 9, column “texte”, value “fiche-partage.md”: expected a text"),
                arguments(
                        "a conflict with one party",
                        edit(folder -> folder.replace("conflits.csv", "M222 M251", "M222")),
                        "conflits.csv, line 2, column “parties”, value “M222”: expected the numbers of two or more different members"),
                arguments(
                        "a party whom nobody knows",
                        edit(folder -> folder.replace("conflits.csv", "M222 M251", "M222 M999")),
                        "conflits.csv, line 2, column “parties”, value “M222 M999”: nobody has the number M999"),
                arguments(
                        "a conflict received by a party",
                        edit(folder -> folder.replace("conflits.csv", "M222;M019", "M222;M251")),
                        "conflits.csv, line 2, column “reçu par”, value “M251”: Tangi Petit is a party to the case"),
                arguments(
                        "a conflict whose day is at fault",
                        edit(folder -> folder.replace("conflits.csv", "2025-06-05", "jeudi")),
                        "conflits.csv, line 2, column “ouvert le”, value “jeudi”: expected a day"),
                arguments(
                        "a conflict listed twice",
                        edit(folder -> folder.append(
                                "conflits.csv", "C-2025-01;Encore;2025-06-05;M222;M019;M222 M251;conseil")),
                        "conflits.csv, line 3, column “conflit”, value “C-2025-01”: this line repeats another"),
                arguments(
                        "a fact of a conflict that is not listed",
                        edit(folder -> folder.append("conflits-faits.csv", "C-2025-02;2025-06-12;violence;M222;;;;")),
                        "conflits-faits.csv, line {last}, column “conflit”, value “C-2025-02”: this case is not in conflits.csv"),
                arguments(
                        "a motion about a conflict that is not listed",
                        edit(folder -> folder.replace(
                                "propositions.csv", "armoire-cles-v1.md;;;;", "armoire-cles-v1.md;;;;C-2025-02")),
                        "propositions.csv, line 62, column “conflit”, value “C-2025-02”: this case is not in conflits.csv"),
                arguments(
                        "a motion about a conflict whose name is none",
                        edit(folder -> folder.replace(
                                "propositions.csv", "armoire-cles-v1.md;;;;", "armoire-cles-v1.md;;;;les clés")),
                        "propositions.csv, line 62, column “conflit”, value “les clés”: expected a short name"),
                arguments(
                        "a step too early",
                        edit(folder -> folder.replace(
                                        "conflits-faits.csv",
                                        "C-2025-01;2025-07-01;étape",
                                        "C-2025-01;2025-06-26;étape")
                                .replace("conflits-faits.csv", "2025-07-01;mesure", "2025-06-20;mesure")),
                        "conflits-faits.csv, line 5, column “date”, value “2025-06-26”: the step “direct talk” has no result yet, and time until 26\u00a0June 2025"),
                arguments(
                        "a step held by a party",
                        edit(folder -> folder.replace("conflits-faits.csv", "écoute;M173", "écoute;M251")),
                        "conflits-faits.csv, line 5, column “personne”, value “M251”: Tangi Petit is a party to the case"),
                arguments(
                        "a step held by somebody who left",
                        edit(folder -> folder.replace("conflits-faits.csv", "écoute;M173", "écoute;M016")),
                        "conflits-faits.csv, line 5, column “personne”, value “M016”: Madeleine Nédélec is no member on 1\u00a0July 2025"),
                arguments(
                        "a skipped step",
                        edit(folder -> folder.replace(
                                "conflits-faits.csv", "cercle collectif;M146", "médiation externe;M146")),
                        "conflits-faits.csv, line 9, column “étape”, value “médiation externe”: the step “collective circle” is not skipped"),
                arguments(
                        "a hearing by somebody else",
                        edit(folder -> folder.replace(
                                "conflits-faits.csv", "2025-07-04;audition;M173", "2025-07-04;audition;M019")),
                        "conflits-faits.csv, line 6, column “par”, value “M019”: Naïg Le Goff-Tanguy does not hold this step"),
                arguments(
                        "a measure that is past",
                        edit(folder -> folder.replace("conflits-faits.csv", ";2025-09-30", ";2025-06-30")),
                        "conflits-faits.csv, line 4, column “échéance”, value “2025-06-30”: an interim measure cannot end on"),
                arguments(
                        "a measure without its end",
                        edit(folder -> folder.replace("conflits-faits.csv", ";2025-09-30", ";")),
                        "conflits-faits.csv, line 4, column “échéance”: expected a day"),
                arguments(
                        "a word that is no fact",
                        edit(folder -> folder.replace("conflits-faits.csv", "2025-11-18;accord", "2025-11-18;paix")),
                        "conflits-faits.csv, line 13, column “fait”, value “paix”: expected one of: étape, résultat, audition, absence"),
                arguments(
                        "a fact after the agreement",
                        edit(folder -> folder.append("conflits-faits.csv", "C-2025-01;2025-11-19;violence;M222;;;;")),
                        "conflits-faits.csv, line {last}, column “fait”, value “violence”: this is not done in a case that stands"),
                arguments(
                        "a decision that nobody took",
                        edit(folder -> folder.replace(
                                "conflits-faits.csv",
                                "2025-11-18;accord;M173;;;Avec",
                                "2025-11-18;décision;M173;;;2025-99;\nC-2025-01;2025-11-18;accord;M173;;;Avec")),
                        "conflits-faits.csv, line 13, column “texte”, value “2025-99”: no sitting took this decision"),
                arguments(
                        "bylaws that cannot be read",
                        edit(folder -> folder.replace("statuts.json", "\"seats\": 7", "\"seats\": \"sept\"")),
                        "association.csv, line 2, column “statuts”, value “statuts.json”: statuts.json, line 3, column"),
                arguments(
                        "bylaws that are not there",
                        edit(folder -> folder.remove("statuts.json")),
                        "association.csv, line 2, column “statuts”, value “statuts.json”: expected the name of a file that is in the folder"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    @DisplayName(
            "a fault is named with its place, its value and what was expected, and nothing is told that only follows from it")
    void fault(String what, Edit edit, String expected) {
        SampleFolder edited = edit.on(SampleFolder.copiedInto(temporary));
        Folder folder = Folder.read(edited.path());

        assertThat(folder.contents()).as(what).isEmpty();
        assertThat(said(folder.faults())).as(what).singleElement().asString().contains(edited.withLastLine(expected));
    }

    @Test
    @DisplayName("an arrival during a vote contradicts the ballot as well")
    void arrivalDuringAVote() {
        Folder folder = Folder.read(SampleFolder.copiedInto(temporary)
                .replace("presences.csv", "M146;arrivée;19:10", "M146;arrivée;19:35")
                .path());

        assertThat(said(folder.faults()))
                .containsExactly(
                        "presences.csv, line 8, column “membre”, value “M146”: "
                                + "M146 cannot come or go during a vote, or before one that was held",
                        "bulletins.csv, line 8, column “membre”, value “M146”: "
                                + "Inès Da Costa may not vote: absent when the vote opens");
    }

    @Test
    @DisplayName("a misspelt column is missing, and is unknown as it is spelt")
    void misspeltColumn() {
        Folder folder = Folder.read(SampleFolder.copiedInto(temporary)
                .replace("pouvoirs.csv", "mandataire", "mandatère")
                .path());

        assertThat(said(folder.faults()))
                .containsExactly(
                        "pouvoirs.csv, line 1, column “mandataire”: this column is missing",
                        "pouvoirs.csv, line 1, column “mandatère”, value “mandatère”: "
                                + "unknown column; expected: séance, mandant, mandataire, de, à");
    }

    @Test
    @DisplayName("every fault is listed at once, by file and line, in either language")
    void allAtOnce() {
        SampleFolder edited = SampleFolder.copiedInto(temporary)
                .append("mandats.csv", "8;M001;2024-05-25;;élection;;")
                .append("cotisations.csv", "M999;2025-01-01;hier;15,00");
        Folder folder = Folder.read(edited.path());

        assertThat(said(folder.faults()))
                .containsExactly(
                        edited.withLastLine(
                                "cotisations.csv, line {last}, column “membre”, value “M999”: nobody has the number M999"),
                        edited.withLastLine("cotisations.csv, line {last}, column “au”, value “hier”: "
                                + "expected a day such as 2025-01-07 or 07/01/2025"),
                        edited.withLastLine(
                                "mandats.csv, line {last}, column “siège”, value “8”: seat 8 does not exist: the council has 7"));
        assertThat(SecretaryWords.of(Locale.FRENCH).say(folder.faults().get(2).phrase()))
                .isEqualTo(edited.withLastLine(
                        "mandats.csv, ligne {last}, colonne «\u00a0siège\u00a0», valeur «\u00a08\u00a0»\u00a0: "
                                + "le siège 8 n’existe pas\u00a0: le conseil en compte 7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "membres.csv",
                "mandats.csv",
                "propositions.csv",
                "seances.csv",
                "ordre-du-jour.csv",
                "presences.csv",
                "pouvoirs.csv",
                "deports.csv",
                "amendements.csv",
                "votes.csv",
                "bulletins.csv",
                "suites.csv",
                "actions.csv"
            })
    @DisplayName("what is wrong only because a table is missing is not told, what is wrong besides is")
    void causeAlone(String table) {
        SampleFolder edited = SampleFolder.copiedInto(temporary)
                .remove(table)
                .append("cotisations.csv", "M001;2025-01-01;hier;15,00");
        Folder folder = Folder.read(edited.path());

        assertThat(said(folder.faults()))
                .containsExactlyInAnyOrder(
                        table + ": this file is missing",
                        edited.withLastLine("cotisations.csv, line {last}, column “au”, value “hier”: "
                                + "expected a day such as 2025-01-07 or 07/01/2025"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maitrises.csv",
                "partenaires.csv",
                "fiche.csv",
                "declarations.csv",
                "delegations.csv",
                "actes.csv"
            })
    @DisplayName("the tables of what is shared, and of what is done with third parties, may be missing")
    void mayBeMissing(String table) {
        Folder folder =
                Folder.read(SampleFolder.copiedInto(temporary).remove(table).path());

        assertThat(folder.faults()).isEmpty();
        assertThat(folder.contents()
                        .orElseThrow()
                        .keepIn(new Archive(new MemoryStore()))
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("decisions of a sitting that could not be followed are not said to be unknown")
    void decisionsUnknown() {
        Folder folder = Folder.read(SampleFolder.copiedInto(temporary)
                .replace("votes.csv", "main levée;18:58;19:00;6;", "main levée;18:58;19:00;8;")
                .append("declarations.csv", "locaux;2025-06-15;2025-99;;;")
                .append("actes.csv", "autre;Rien;M058;2025-02-05;2025-02-06-council-1")
                .path());

        assertThat(said(folder.faults())).singleElement().asString().startsWith("votes.csv, line 2, column “pour”");
    }

    @Test
    @DisplayName("a table is told before those that refer to it")
    void causeFirst() {
        Folder folder = Folder.read(SampleFolder.copiedInto(temporary)
                .append("bulletins.csv", "2025-05-07-council-1;1;;;M007;pour")
                .append("votes.csv", "hier;;;;;;;;;;;;;;")
                .append("mandats.csv", "8;M001;2024-05-25;;élection;;")
                .path());

        assertThat(folder.faults())
                .extracting(Fault::file)
                .containsExactly("mandats.csv", "votes.csv", "bulletins.csv");
    }

    @Test
    @DisplayName("a folder that is not there names each file that is missing")
    void notThere() {
        Folder folder = Folder.read(temporary.resolve("nowhere"));

        assertThat(said(folder.faults()))
                .contains("association.csv: this file is missing", "membres.csv: this file is missing");
    }

    /** A change of the folder. */
    interface Edit {
        SampleFolder on(SampleFolder folder);
    }

    private static Edit edit(Edit edit) {
        return edit;
    }

    private static List<String> said(List<Fault> faults) {
        return faults.stream()
                .map(fault -> SecretaryWords.of(Locale.ENGLISH).say(fault.phrase()))
                .toList();
    }
}
