package org.collegium.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BylawsVersionsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2018, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2025, 6, 15);

    private final Bylaws old = Bylaws.collegial();
    private final Bylaws young = old.allowing(Permission.WRITTEN_CONSULTATION);
    private final BylawsVersions first = BylawsVersions.from(FOUNDED, old);
    private final BylawsVersions both = first.amended(CHANGED, young).orElseThrow();

    @Nested
    class WhenTheyChange {

        @Test
        void eachVersionIsInForceUntilTheNext() {
            assertThat(both.inForceOn(FOUNDED.minusDays(1))).isEmpty();
            assertThat(both.inForceOn(CHANGED.minusDays(1))).contains(old);
            assertThat(both.inForceOn(CHANGED)).contains(young);
        }

        @Test
        void theFirstVersionIsThatOfTheBeginning() {
            assertThat(both.first()).isEqualTo(first);
            assertThat(first.first()).isEqualTo(first);
        }

        @Test
        void theSameChangeTwiceIsOne() {
            assertThat(both.amended(CHANGED, young).orElseThrow()).isEqualTo(both);
        }

        @Test
        void aChangeIsLaterThanTheOthers() {
            assertThat(refusal(both.amended(CHANGED, old))).contains("15\u00a0June 2025");
            assertThat(refusal(first.amended(FOUNDED.minusDays(1), young))).contains("1\u00a0January 2018");
        }
    }

    @Nested
    class WhenOneRecordGoesOnFromAnother {

        @Test
        void itHasAllTheVersionsOfTheOther() {
            assertThat(both.continueFrom(first)).isTrue();
            assertThat(both.continueFrom(both)).isTrue();
            assertThat(both.continueFrom(none())).isTrue();
        }

        @Test
        void withoutOneOfThemItDoesNot() {
            assertThat(first.continueFrom(both)).isFalse();
        }

        @Test
        void withAnotherTextOrAnotherDayItDoesNot() {
            assertThat(both.continueFrom(BylawsVersions.from(FOUNDED, young))).isFalse();
            assertThat(both.continueFrom(BylawsVersions.from(FOUNDED.plusDays(1), old)))
                    .isFalse();
        }
    }

    @Test
    void withoutAnyVersionThereIsNoFirst() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> none().first());
    }

    private static BylawsVersions none() {
        return new BylawsVersions(new TreeMap<>());
    }
}
