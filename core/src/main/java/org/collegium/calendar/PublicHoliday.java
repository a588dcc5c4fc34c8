package org.collegium.calendar;

import java.time.LocalDate;

/**
 * The public holidays of France (<i>jours fériés</i>), in the order of the Code du travail, art. L.&nbsp;3133-1.
 *
 * @since 0.1
 */
public enum PublicHoliday {
    /** <i>Le 1er janvier.</i> */
    NEW_YEAR,
    /** <i>Le lundi de Pâques.</i> */
    EASTER_MONDAY,
    /** <i>Le 1er mai.</i> */
    LABOUR_DAY,
    /** <i>Le 8 mai.</i> */
    VICTORY_DAY,
    /** <i>L'Ascension.</i> */
    ASCENSION,
    /** <i>Le lundi de Pentecôte.</i> */
    WHIT_MONDAY,
    /** <i>Le 14 juillet.</i> */
    BASTILLE_DAY,
    /** <i>L'Assomption.</i> */
    ASSUMPTION,
    /** <i>La Toussaint.</i> */
    ALL_SAINTS,
    /** <i>Le 11 novembre.</i> */
    ARMISTICE_DAY,
    /** <i>Le jour de Noël.</i> */
    CHRISTMAS;

    /** Its day in a year. */
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case EASTER_MONDAY -> Easter.in(year).plusDays(1);
            case LABOUR_DAY -> LocalDate.of(year, 5, 1);
            case VICTORY_DAY -> LocalDate.of(year, 5, 8);
            case ASCENSION -> Easter.in(year).plusDays(39);
            case WHIT_MONDAY -> Easter.in(year).plusDays(50);
            case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
            case ASSUMPTION -> LocalDate.of(year, 8, 15);
            case ALL_SAINTS -> LocalDate.of(year, 11, 1);
            case ARMISTICE_DAY -> LocalDate.of(year, 11, 11);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
        };
    }
}
