package org.collegium.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days are holidays. */
class HolidaysTest {

    @Nested
    class WhenEasterIsComputed {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16",
                    "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31",
                    "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
                    "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
                    "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09",
                    "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01"
                })
        void itIsThePublishedSunday(LocalDate published) {
            assertThat(Easter.in(published.getYear())).isEqualTo(published);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1818-03-22", "1886-04-25", "1954-04-18", "1981-04-19", "2076-04-19"})
        void itIsRightInTheYearsThatSimplerRulesGetWrong(LocalDate published) {
            assertThat(Easter.in(published.getYear())).isEqualTo(published);
        }
    }

    @Nested
    class WhenTheyAreFrench {

        @ParameterizedTest
        @CsvSource({
            "NEW_YEAR, 2025-01-01",
            "EASTER_MONDAY, 2025-04-21",
            "LABOUR_DAY, 2025-05-01",
            "VICTORY_DAY, 2025-05-08",
            "ASCENSION, 2025-05-29",
            "WHIT_MONDAY, 2025-06-09",
            "BASTILLE_DAY, 2025-07-14",
            "ASSUMPTION, 2025-08-15",
            "ALL_SAINTS, 2025-11-01",
            "ARMISTICE_DAY, 2025-11-11",
            "CHRISTMAS, 2025-12-25"
        })
        void eachHasItsDay(PublicHoliday holiday, LocalDate day) {
            assertThat(holiday.in(2025)).isEqualTo(day);
            assertThat(Holidays.french().include(day)).isTrue();
        }

        @Test
        void thereAreElevenInAYear() {
            assertThat(LocalDate.of(2025, 1, 1)
                            .datesUntil(LocalDate.of(2026, 1, 1))
                            .filter(Holidays.french()::include))
                    .hasSize(11);
        }
    }

    @Nested
    class WhenAnAssociationChooses {

        private final LocalDate goodFriday = LocalDate.of(2025, 4, 18);

        @Test
        void itsOwnDaysAreAdded() {
            LocalDate bridge = LocalDate.of(2025, 5, 30);
            Holidays holidays = Holidays.french().and(goodFriday).and(bridge);

            assertThat(holidays.include(goodFriday)).isTrue();
            assertThat(holidays.include(bridge)).isTrue();
            assertThat(holidays.include(goodFriday.plusYears(1))).isFalse();
            assertThat(holidays.include(LocalDate.of(2025, 5, 1))).isTrue();
        }

        @Test
        void itMayObserveSomeAndNotOthers() {
            Holidays holidays = new Holidays(new TreeSet<>(Set.of(PublicHoliday.CHRISTMAS)), new TreeSet<>());

            assertThat(holidays.include(LocalDate.of(2030, 12, 25))).isTrue();
            assertThat(holidays.include(LocalDate.of(2030, 5, 1))).isFalse();
        }

        @Test
        void itMayHaveNone() {
            assertThat(Holidays.none().include(LocalDate.of(2025, 12, 25))).isFalse();
        }
    }
}
