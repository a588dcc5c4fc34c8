package org.collegium.words;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.archive.Capacity;
import org.collegium.archive.Deed;
import org.collegium.association.Organ;
import org.collegium.attendance.SeatState;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Peculiarity;
import org.collegium.calendar.Move;
import org.collegium.calendar.Ordinal;
import org.collegium.commons.Resource;
import org.collegium.commons.Topic;
import org.collegium.conflict.ConflictStep;
import org.collegium.consensus.Accord;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Position;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Mandate;
import org.collegium.council.SpecialMandate;
import org.collegium.election.OneRound;
import org.collegium.election.Spoiling;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Decision;
import org.collegium.member.ExclusionStep;
import org.collegium.motion.Change;
import org.collegium.motion.Motion;
import org.collegium.review.Stage;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Base;
import org.collegium.vote.Choice;
import org.collegium.vote.Comparison;
import org.collegium.vote.Count;
import org.collegium.vote.Outcome;
import org.collegium.vote.TieBreak;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The two lexicons say the same things, and everything that core says is in them. */
class LexiconsAgreeTest {

    private static final Map<String, String> FRENCH = Lexicon.french().patterns();
    private static final Map<String, String> ENGLISH = Lexicon.english().patterns();

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern ELIDED = Pattern.compile("\\b(de|que|si|jusque|la) \\{\\d}");
    private static final Pattern PHRASE = Pattern.compile("Phrase\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern NAMING = Pattern.compile("Phrase\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*,");

    /** What is named by a constant, under {@code prefix.NAME}. */
    private static final Map<String, Class<? extends Enum<?>>> NAMED = Map.ofEntries(
            Map.entry("capacity", Capacity.class),
            Map.entry("contradiction", ContradictionKind.class),
            Map.entry("contradiction-kind", ContradictionKind.class),
            Map.entry("review-stage", Stage.class),
            Map.entry("exclusion-step", ExclusionStep.class),
            Map.entry("month", Month.class),
            Map.entry("weekday", DayOfWeek.class),
            Map.entry("ordinal", Ordinal.class),
            Map.entry("move", Move.class),
            Map.entry("organ", Organ.class),
            Map.entry("no-place", Organ.class),
            Map.entry("matter", Matter.class),
            Map.entry("origin", Mandate.Origin.class),
            Map.entry("ending", Mandate.Cause.class),
            Map.entry("act-kind", SpecialMandate.Kind.class),
            Map.entry("filing-change", ChangeFiling.Change.class),
            Map.entry("state", SeatState.class),
            Map.entry("choice", Choice.class),
            Map.entry("mode", BallotMode.class),
            Map.entry("headline", Outcome.class),
            Map.entry("outcome", Outcome.class),
            Map.entry("count", Count.class),
            Map.entry("base", Base.class),
            Map.entry("comparison", Comparison.class),
            Map.entry("tie-break", TieBreak.Step.class),
            Map.entry("election-method", OneRound.class),
            Map.entry("motion-change", Change.Kind.class),
            Map.entry("decision-state", Decision.State.class),
            Map.entry("set-aside", Motion.SetAside.Kind.class),
            Map.entry("conflict-step", ConflictStep.class),
            Map.entry("spoiling", Spoiling.class),
            Map.entry("accord", Accord.class),
            Map.entry("consent", Consent.Outcome.class),
            Map.entry("position", Position.class),
            Map.entry("consensus-step", ConsensusStep.class),
            Map.entry("peculiarity", Peculiarity.class),
            Map.entry("resource-kind", Resource.Kind.class),
            Map.entry("sheet-topic", Topic.class));

    static Stream<Arguments> constants() {
        return NAMED.entrySet().stream()
                .flatMap(named -> Arrays.stream(named.getValue().getEnumConstants())
                        .map(constant -> arguments(named.getKey(), constant)));
    }

    @Nested
    class WhenTheLanguagesAreCompared {

        /** As a host's test asks it of a language that it adds. */
        @Test
        void frenchSaysAllThatEnglishSays() {
            assertThat(Lexicon.WORDS.faults(new French())).isEmpty();
            assertThat(Lexicon.WORDS.faults(new English())).isEmpty();
            assertThat(FRENCH.keySet()).hasSizeGreaterThan(500).isEqualTo(ENGLISH.keySet());
        }

        @Test
        void noGapIsLeftOut() {
            assertThat(ENGLISH.keySet())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(gaps(ENGLISH.get(key)))
                            .as("from 0 without holes")
                            .hasSize(gaps(ENGLISH.get(key)).stream()
                                    .mapToInt(gap -> gap + 1)
                                    .max()
                                    .orElse(0)));
        }

        @Test
        void noPatternHasSpaceAroundIt() {
            assertThat(FRENCH.keySet()).isNotEmpty().allSatisfy(key -> {
                assertThat(FRENCH.get(key)).isEqualTo(FRENCH.get(key).strip());
                assertThat(ENGLISH.get(key)).isEqualTo(ENGLISH.get(key).strip());
            });
        }
    }

    @Nested
    class WhenCoreSpeaks {

        @ParameterizedTest(name = "{0}.{1}")
        @MethodSource("org.collegium.words.LexiconsAgreeTest#constants")
        void everyConstantHasAName(String prefix, Enum<?> constant) {
            Phrase named = Phrase.of(prefix, constant);
            for (String gap : List.of("a", "b", "c", "d", "e")) {
                named = named.with(gap);
            }
            assertThat(Lexicon.french().say(named)).isNotBlank();
            assertThat(Lexicon.english().say(named)).isNotBlank();
        }

        @Test
        void everyDeedHasAName() {
            assertThat(Deed.class.getPermittedSubclasses()).isNotEmpty().allSatisfy(deed -> {
                assertThat(FRENCH).containsKey("deed." + deed.getSimpleName());
                assertThat(ENGLISH).containsKey("deed." + deed.getSimpleName());
            });
        }

        @Test
        void everyKeyInItsSourcesIsInBothLexicons() {
            Set<String> spoken = spokenInSources();

            assertThat(spoken).hasSizeGreaterThan(50).contains("quorum.met", "attendance.not-there", "verdict");
            assertThat(FRENCH.keySet()).containsAll(spoken);
            assertThat(ENGLISH.keySet()).containsAll(spoken);
        }

        @Test
        void everyFamilyOfNamesInItsSourcesIsKnownHere() {
            Set<String> naming = inSources(NAMING);

            assertThat(naming).isNotEmpty().isSubsetOf(NAMED.keySet());
        }

        @Test
        void noKeyOfTheLexiconsIsForgotten() {
            Set<String> expected = spokenInSources();
            constants()
                    .map(Arguments::get)
                    .forEach(named -> expected.add(
                            Phrase.of((String) named[0], (Enum<?>) named[1]).key()));
            for (Class<?> deed : Deed.class.getPermittedSubclasses()) {
                expected.add("deed." + deed.getSimpleName());
            }

            assertThat(new TreeSet<>(FRENCH.keySet())).isEqualTo(expected);
        }
    }

    @Nested
    class WhenFrenchIsPrinted {

        @Test
        void highPunctuationFollowsANoBreakSpace() {
            assertThat(FRENCH.keySet()).isNotEmpty().allSatisfy(key -> {
                String text = withoutGaps(FRENCH.get(key));

                assertThat(text).doesNotContainPattern("(?<!\u00a0):");
                assertThat(text).doesNotContainPattern("(?<!\u202f)[;?!]");
            });
        }

        @Test
        void guillemetsHoldTheirWordsByNoBreakSpaces() {
            assertThat(FRENCH.keySet()).isNotEmpty().allSatisfy(key -> {
                String text = withoutGaps(FRENCH.get(key));

                assertThat(text).doesNotContainPattern("«(?!\u00a0)").doesNotContainPattern("(?<!\u00a0)»");
                assertThat(text).doesNotContain("\"", "“", "”", "'");
            });
        }

        @Test
        void aNumberStaysWithItsSign() {
            assertThat(FRENCH.keySet()).isNotEmpty().allSatisfy(key -> {
                assertThat(FRENCH.get(key)).doesNotContain("n° ");
                assertThat(ENGLISH.get(key)).doesNotContain("no. ", "'", "\"");
            });
        }

        /** Before a name « de » would become « d’ », or not, as the name begins; before a number it stays. */
        @Test
        void whatIsElidedStandsBeforeNumbersAlone() {
            assertThat(FRENCH.entrySet().stream()
                            .filter(phrase -> ELIDED.matcher(phrase.getValue()).find())
                            .map(Map.Entry::getKey))
                    .containsExactlyInAnyOrder(
                            "archive.decision-numbers",
                            "archive.mended-unsealed",
                            "archive.mends-unapproved",
                            "archive.no-such-erratum",
                            "archive.not-approved",
                            "archive.sealed",
                            "archive.sealed-erratum",
                            "attendance.deemed-resigned",
                            "breaking.lot",
                            "election.majority",
                            "examination.too-many-seats",
                            "exclusion.notice",
                            "finding.turn-secretary",
                            "pseudonym.unsealed",
                            "register.other-record",
                            "roll.dues-overlap",
                            "seats.range",
                            "sheet.council");
        }

        /** The gaps stand for letters, and their own colon and bars are no punctuation. */
        private String withoutGaps(String pattern) {
            return pattern.replaceAll("\\{\\d+(:\\w+)?}", "x").replaceAll("\\{\\d+\\|([^|{}]*)\\|([^|{}]*)}", "$1 $2");
        }
    }

    private static Set<Integer> gaps(String pattern) {
        return GAP.matcher(pattern)
                .results()
                .map(gap -> Integer.valueOf(gap.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> spokenInSources() {
        Set<String> spoken = inSources(PHRASE);
        spoken.addAll(inSources(KEY));
        // Days and hours are said by their own patterns, whose keys are like any other.
        assertThat(spoken).contains("day.first", "hour");
        return spoken;
    }

    private static Set<String> inSources(Pattern pattern) {
        // Surefire names the module; an IDE starts in it.
        Path sources = Path.of(System.getProperty("basedir", "."), "src", "main", "java", "org", "collegium");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(LexiconsAgreeTest::firstGroup)
                    .collect(toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String firstGroup(MatchResult found) {
        return found.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
