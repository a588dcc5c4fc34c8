package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @MethodSource
    @DisplayName("quotes hold words together, and stay in a text that somebody said")
    void words(String line, List<String> words) {
        assertThat(Typed.words(line, line.startsWith("noter") ? 2 : Integer.MAX_VALUE))
                .isEqualTo(words);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("  ", List.of()),
                arguments("arrivée Anna, Malo --à 18h", List.of("arrivée", "Anna,", "Malo", "--à", "18h")),
                arguments(
                        "lever --prochaine \"2026-02-03 18:30\"", List.of("lever", "--prochaine", "2026-02-03 18:30")),
                arguments("pouvoir \"Anna Le Goff\" Malo", List.of("pouvoir", "Anna Le Goff", "Malo")),
                arguments(
                        "noter 1 l'allée est \"praticable\".",
                        List.of("noter", "1", "l'allée", "est", "\"praticable\".")),
                arguments("noter 1 \"Oui\", dit \"Malo\"", List.of("noter", "1", "\"Oui\",", "dit", "\"Malo\"")),
                arguments("noter 1 \"La halle est ouverte.\"", List.of("noter", "1", "La halle est ouverte.")),
                arguments("noter 1 \"La halle.\" --lang fr", List.of("noter", "1", "La halle.", "--lang", "fr")));
    }

    @Test
    @DisplayName("an hour may go without its minutes")
    void hours() {
        assertThat(Typed.hour("18h")).isEqualTo(LocalTime.of(18, 0)).isEqualTo(Typed.hour("18:00"));
        assertThat(Typed.hour("18h05")).isEqualTo(LocalTime.of(18, 5));
        assertThat(Typed.dayAndHour("03/02/2026 18h")).isEqualTo(LocalDateTime.of(2026, 2, 3, 18, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "h", "25h", "18h60", "18h5", ""})
    @DisplayName("what is no hour is none")
    void noHours(String text) {
        assertThatThrownBy(() -> Typed.hour(text)).isInstanceOf(DateTimeException.class);
    }
}
