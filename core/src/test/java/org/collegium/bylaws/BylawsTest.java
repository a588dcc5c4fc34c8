package org.collegium.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collegium.association.Organ;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.consensus.ConsensusRule;
import org.collegium.member.ExclusionRule;
import org.collegium.vote.Base;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules an association gave itself. */
class BylawsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Nested
    class WhenTheyAreCollegial {

        private final Bylaws bylaws = Bylaws.collegial();

        @Test
        void thereAreSevenSeatsAndOneProxyAHolder() {
            assertThat(bylaws.seats()).isEqualTo(7);
            assertThat(bylaws.proxiesPerHolder()).isEqualTo(1);
            assertThat(Bylaws.named("collegial")).contains(bylaws);
            assertThat(Bylaws.named("presidential")).isEmpty();
        }

        @Test
        void theCouncilSitsOnceAMonthAndNothingElseIsSaidOfIt() {
            assertThat(bylaws.convening()).isEqualTo(Convening.unsaid().with(Rhythm.monthly()));
            assertThat(bylaws.convening().rhythm().flatMap(Rhythm::article))
                    .as("an assumption to confirm")
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Matter.class)
        void moreThanHalfOfTheVotesExpressedDecideAndHalfOfThoseInOfficeMustBeThere(Matter matter) {
            assertThat(bylaws.provision(matter).rule()).satisfies(rule -> {
                assertThat(rule.majority()).hasToString("FOR MORE_THAN 1/2 EXPRESSED");
                assertThat(rule.quorum())
                        .hasValueSatisfying(quorum -> assertThat(quorum).hasToString("AT_LEAST 1/2 IN_OFFICE"));
                assertThat(rule.recusal()).isEqualTo(RecusalEffect.LEAVES);
                assertThat(rule.tieBreak()).isEqualTo(TieBreak.Step.NOT_ADOPTED);
                assertThat(rule.article()).as("an assumption to confirm").isEmpty();
            });
        }

        @ParameterizedTest
        @CsvSource({
            "ORDINARY, COUNCIL",
            "PERSONS, COUNCIL",
            "EXCLUSION, COUNCIL",
            "SPENDING, COUNCIL",
            "BYLAWS, GENERAL_MEETING",
            "ACCOUNTS, GENERAL_MEETING",
            "ORIENTATION, GENERAL_MEETING",
            "ELECTION, GENERAL_MEETING"
        })
        void eachMatterHasItsOrgan(Matter matter, Organ organ) {
            assertThat(bylaws.provision(matter).competent()).isEqualTo(organ);
        }
    }

    @Nested
    class WhenTheyAreModelledOnAnotherBody {

        @ParameterizedTest
        @CsvSource({
            "collegial, FOR MORE_THAN 1/2 EXPRESSED, AT_LEAST 1/2 IN_OFFICE, LEAVES, REJECTED, 1",
            "unanimous, FOR AT_LEAST 1/1 VOTERS, AT_LEAST 1/2 IN_OFFICE, LEAVES, POSTPONED, 1",
            "those-present, FOR MORE_THAN 1/2 PRESENT, AT_LEAST 1/2 IN_OFFICE, LEAVES, REJECTED, 0",
            "four-of-seven, FOR AT_LEAST 4/7 SEATS, '', STAYS, REJECTED, 0",
            "yeas-over-nays, FOR MORE_THAN AGAINST, AT_LEAST 1/2 IN_OFFICE, LEAVES, REJECTED, 1"
        })
        void theyAreKnownByName(
                String name, String majority, String quorum, RecusalEffect recusal, Otherwise otherwise, int proxies) {
            Bylaws bylaws = Bylaws.named(name).orElseThrow();
            Rule rule = bylaws.provision(Matter.ORDINARY).rule();

            assertThat(bylaws.name()).isEqualTo(name);
            assertThat(bylaws.seats()).isEqualTo(7);
            assertThat(bylaws.proxiesPerHolder()).isEqualTo(proxies);
            assertThat(rule.majority()).hasToString(majority);
            assertThat(rule.quorum().map(Object::toString).orElse("")).isEqualTo(quorum);
            assertThat(rule.recusal()).isEqualTo(recusal);
            assertThat(rule.tieBreak()).isEqualTo(TieBreak.Step.NOT_ADOPTED);
            assertThat(rule.otherwise()).isEqualTo(otherwise);
            assertThat(rule.article()).as("an assumption to confirm").isEmpty();
        }

        @Test
        void noTwoHaveTheSameName() {
            assertThat(Bylaws.presets()).extracting(Bylaws::name).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Nested
    class WhenAMatterIsLeftOut {

        @Test
        void theyAreNoBylaws() {
            Map<Matter, Provision> provisions = new TreeMap<>(Bylaws.collegial().provisions());
            provisions.remove(Matter.EXCLUSION);

            assertThatThrownBy(() -> new Bylaws("short", 7, 1, provisions))
                    .hasMessage("The bylaws 'short' provide nothing for EXCLUSION");
        }
    }

    @Nested
    class WhenTheyChange {

        private final Bylaws nine = new Bylaws("nine", 9, 1, Bylaws.collegial().provisions());

        private final BylawsVersions versions =
                new BylawsVersions(new TreeMap<>(Map.of(NEW_YEAR, Bylaws.collegial(), JULY, nine)));

        @Test
        void eachVersionIsInForceFromItsFirstDay() {
            assertThat(versions.inForceOn(NEW_YEAR.minusDays(1))).isEmpty();
            assertThat(versions.inForceOn(NEW_YEAR)).contains(Bylaws.collegial());
            assertThat(versions.inForceOn(JULY.minusDays(1))).contains(Bylaws.collegial());
            assertThat(versions.inForceOn(JULY)).contains(nine);
        }

        @Test
        void theLatestSaysHowManySeatsThereAre() {
            assertThat(versions.seats()).isEqualTo(9);
            assertThat(BylawsVersions.from(NEW_YEAR, Bylaws.collegial()).seats())
                    .isEqualTo(7);
            assertThatThrownBy(() -> new BylawsVersions(new TreeMap<>()).seats())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Without bylaws the council has no seats");
        }

        @Test
        void theyAreReadInTheOrderOfTimeHoweverTheyWereHanded() {
            TreeMap<LocalDate, Bylaws> backwards = new TreeMap<>(Comparator.reverseOrder());
            backwards.putAll(versions.byFirstDay());

            assertThat(new BylawsVersions(backwards).inForceOn(JULY.minusDays(1)))
                    .contains(Bylaws.collegial());
        }
    }

    @Nested
    class WhenTheOrganIsCalledAgain {

        @Test
        void theBylawsMayEaseTheRule() {
            Rule strict = Rule.of(Majority.moreThanHalfOf(Base.SEATS));
            Rule eased = Rule.of(Majority.moreForThanAgainst());
            Provision provision = new Provision(Organ.COUNCIL, strict, eased);

            assertThat(provision.ruleAt(1)).isEqualTo(strict);
            assertThat(provision.ruleAt(2)).isEqualTo(eased);
            assertThat(Provision.of(Organ.COUNCIL, strict).ruleAt(2)).isEqualTo(strict);
        }
    }

    @Nested
    class WhenTheyAllowMore {

        @Test
        void itIsToldInOneOrderHoweverItWasHanded() {
            Bylaws usual = Bylaws.collegial();
            Set<Permission> handed =
                    new LinkedHashSet<>(List.of(Permission.WRITTEN_CONSULTATION, Permission.EARLY_CLOSE));
            Bylaws more = new Bylaws(
                    "more", 7, 1, usual.provisions(), handed, usual.procedures(), usual.council(), usual.seatRanges());

            assertThat(usual.permissions()).isEmpty();
            assertThat(more.permissions()).containsExactly(Permission.EARLY_CLOSE, Permission.WRITTEN_CONSULTATION);
        }
    }

    @Nested
    class WhenTheyEndWithTheGeneralMeetingWhatTheCouncilCannotAgreeOn {

        private final Bylaws bylaws = Bylaws.collegial().with(ConsensusRule.unanimity());

        @Test
        void itMayDecideWhatIsTheCouncilsToo() {
            assertThat(bylaws.competent(Matter.ORDINARY, Organ.GENERAL_MEETING)).isEqualTo(Organ.GENERAL_MEETING);
            assertThat(Bylaws.collegial().competent(Matter.ORDINARY, Organ.GENERAL_MEETING))
                    .isEqualTo(Organ.COUNCIL);
        }

        @Test
        void theCouncilMayDecideNoMoreThanBefore() {
            assertThat(bylaws.competent(Matter.ORDINARY, Organ.COUNCIL)).isEqualTo(Organ.COUNCIL);
            assertThat(bylaws.competent(Matter.ACCOUNTS, Organ.COUNCIL)).isEqualTo(Organ.GENERAL_MEETING);
        }
    }

    @Nested
    class WhenTheySayHowTheCouncilIsCalled {

        @Test
        void whatTheyAllowAndProvideStays() {
            Convening aWeekAhead = Convening.unsaid().with(Notice.of(Delay.clear(7)));
            Bylaws usual = Bylaws.collegial().allowing(Permission.EARLY_CLOSE);

            assertThat(usual.with(aWeekAhead).convening()).isEqualTo(aWeekAhead);
            assertThat(usual.with(aWeekAhead).with(usual.convening())).isEqualTo(usual);
            assertThat(usual.with(aWeekAhead).allowing(Permission.EARLY_CLOSE)).isEqualTo(usual.with(aWeekAhead));
        }
    }

    @Nested
    class WhenTheySayHowAMemberIsExcluded {

        @Test
        void itTakesThePlaceOfTheAssumption() {
            ExclusionRule rule = ExclusionRule.parse("8 DAYS, APPEAL SUSPENDS UNDER art. 6");
            Bylaws usual = Bylaws.collegial();

            assertThat(usual.exclusion()).isEqualTo(ExclusionRule.ASSUMED);
            assertThat(usual.with(rule).exclusion()).isEqualTo(rule);
            assertThat(usual.with(rule).with(ExclusionRule.ASSUMED)).isEqualTo(usual);
            assertThat(usual.with(rule)
                            .with(ConsensusRule.unanimity())
                            .stating()
                            .exclusion())
                    .isEqualTo(rule);
        }
    }
}
