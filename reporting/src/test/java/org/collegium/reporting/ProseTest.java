package org.collegium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.collegium.reporting.Prose.Block.Bullets;
import org.collegium.reporting.Prose.Block.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    @DisplayName("paragraphs are parted by empty lines, and their lines joined")
    void paragraphs() {
        assertThat(Prose.of("One\ntwo.\r\n \r\n\nThree.\n").blocks())
                .containsExactly(new Paragraph("One two."), new Paragraph("Three."));
    }

    @Test
    @DisplayName("a list may follow its paragraph, and an item may run over lines")
    void lists() {
        assertThat(Prose.of("Two things:\n- one\n  and more\n- two").blocks())
                .containsExactly(new Paragraph("Two things:"), new Bullets(List.of("one and more", "two")));
    }

    @Test
    @DisplayName("French typography makes spaces not break, and changes no other character")
    void french() {
        assertThat(Prose.typeset("Quoi ? « Rien » : non ; si !", Locale.FRENCH))
                .isEqualTo("Quoi\u202f? «\u00a0Rien\u00a0»\u00a0: non\u202f; si\u202f!");
        assertThat(Prose.typeset("a:b", Locale.FRENCH)).isEqualTo("a:b");
        assertThat(Prose.typeset("l'heure d'été, 'n', 5'", Locale.FRENCH)).isEqualTo("l’heure d’été, 'n', 5'");
    }

    @Test
    @DisplayName("English texts are left alone")
    void english() {
        assertThat(Prose.typeset("What ?", Locale.ENGLISH)).isEqualTo("What ?");
    }
}
