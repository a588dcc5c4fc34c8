package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.council.ChangeFiling.Change;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filing of the election of June, due in September. */
class ChangeFilingTest {

    private static final LocalDate ELECTION = LocalDate.of(2024, 6, 15);
    private static final LocalDate DUE = LocalDate.of(2024, 9, 15);

    private final ChangeFiling unfiled =
            ChangeFiling.of(Change.REPRESENTATIVES, ELECTION).decidedBy("2024-07");
    private final ChangeFiling filed = unfiled.file(DUE).orElseThrow();

    @Nested
    class WhenItIsWaitedFor {

        @ParameterizedTest
        @CsvSource({
            "2024-06-15, 2024-09-15",
            "2024-11-30, 2025-02-28",
            "2023-11-30, 2024-02-29",
            "2024-12-31, 2025-03-31"
        })
        void threeMonthsAreCalendarMonths(LocalDate change, LocalDate due) {
            assertThat(ChangeFiling.of(Change.BYLAWS, change).due()).isEqualTo(due);
        }

        @Test
        void itIsOverdueFromTheDayAfter() {
            assertThat(unfiled.isOverdueOn(DUE)).isFalse();
            assertThat(unfiled.finding(DUE)).isEmpty();
            assertThat(unfiled.isOverdueOn(DUE.plusDays(1))).isTrue();
        }

        @Test
        void theFindingSaysWhatFollowsAndWhatToDo() {
            Finding finding = unfiled.finding(DUE.plusDays(1)).orElseThrow();

            assertThat(finding.gravity()).isEqualTo(Finding.Gravity.SERIOUS);
            assertThat(english(finding.says()))
                    .isEqualTo(
                            "Change of 15\u00a0June 2024, who represents the association (decision no.\u00a02024-07):"
                                    + " to be filed by 15\u00a0September 2024, and not filed. Until it is, it does not bind"
                                    + " third parties (law of 1\u00a0July 1901, art.\u00a05). To do: file it without delay.");
            assertThat(Lexicon.french().say(finding.says()))
                    .startsWith("Changement du 15\u00a0juin 2024, personnes qui représentent l’association"
                            + " (décision n°\u00a02024-07)\u00a0: à déclarer le 15\u00a0septembre 2024 au plus tard");
        }
    }

    @Nested
    class WhenItIsFiled {

        @Test
        void itBindsThirdPartiesFromThatDay() {
            assertThat(filed.bindsThirdPartiesOn(DUE.minusDays(1))).isFalse();
            assertThat(filed.bindsThirdPartiesOn(DUE)).isTrue();
            assertThat(unfiled.bindsThirdPartiesOn(DUE)).isFalse();
        }

        @Test
        void lateItWasOverdueUntilThen() {
            ChangeFiling late = unfiled.file(DUE.plusDays(9)).orElseThrow();

            assertThat(late.isOverdueOn(DUE.plusDays(8))).isTrue();
            assertThat(late.isOverdueOn(DUE.plusDays(9))).isFalse();
        }

        @Test
        void itSaysHowItStands() {
            assertThat(english(ChangeFiling.of(Change.PREMISES, ELECTION).phrase()))
                    .isEqualTo("Change of 15\u00a0June 2024, premises: to be filed by 15\u00a0September 2024.");
            assertThat(english(filed.phrase())).endsWith(": filed on 15\u00a0September 2024, receipt awaited.");
            assertThat(english(filed.acknowledge(receipt("W-123")).orElseThrow().phrase()))
                    .endsWith(": filed on 15\u00a0September 2024, receipt no.\u00a0W-123 of 20\u00a0September 2024.");
            assertThat(english(filed.acknowledge(new ChangeFiling.Receipt(DUE, Optional.empty()))
                            .orElseThrow()
                            .phrase()))
                    .endsWith(": filed on 15\u00a0September 2024, receipt of 15\u00a0September 2024.");
        }
    }

    @Nested
    class WhenItCannotBe {

        @Test
        void itIsFiledOnceAndNotBeforeTheChange() {
            assertThat(refusal(filed.file(DUE.plusDays(1))))
                    .isEqualTo("this change is filed already, since 15\u00a0September 2024");
            assertThat(refusal(unfiled.file(ELECTION.minusDays(1))))
                    .isEqualTo("a change of 15\u00a0June 2024 cannot be filed before");
            assertThatThrownBy(() -> new ChangeFiling(
                            Change.BYLAWS,
                            DUE,
                            Optional.empty(),
                            Optional.of(new ChangeFiling.Filed(ELECTION, Optional.empty()))))
                    .hasMessage("A change of 2024-09-15 cannot be filed on 2024-06-15");
        }

        @Test
        void aReceiptComesOnceAndAfterAFiling() {
            assertThat(refusal(unfiled.acknowledge(receipt("W-123"))))
                    .isEqualTo("the change of 15\u00a0June 2024 is not filed yet");
            assertThat(refusal(filed.acknowledge(receipt("W-123")).orElseThrow().acknowledge(receipt("W-124"))))
                    .isEqualTo("this filing already has its receipt, of 20\u00a0September 2024");
            assertThat(refusal(filed.acknowledge(new ChangeFiling.Receipt(DUE.minusDays(1), Optional.empty()))))
                    .isEqualTo("a filing of 15\u00a0September 2024 cannot have a receipt before");
            assertThatThrownBy(() -> new ChangeFiling.Filed(
                            DUE, Optional.of(new ChangeFiling.Receipt(ELECTION, Optional.empty()))))
                    .hasMessage("What is filed on 2024-09-15 has no receipt of 2024-06-15");
        }
    }

    private static ChangeFiling.Receipt receipt(String number) {
        return new ChangeFiling.Receipt(DUE.plusDays(5), Optional.of(number));
    }
}
