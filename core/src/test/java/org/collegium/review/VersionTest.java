package org.collegium.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Test;

class VersionTest {

    private static final Version SHORT = version(1, "{\"whole\":1}\n{\"number\":1}\n{\"number\":2}");
    private static final Version LONG = version(2, "{\"whole\":1}\n{\"number\":1}\n{\"number\":2}\n{\"number\":3}");

    @Test
    void anItemThatOnlyOneOfThemHasIsADifference() {
        assertThat(LONG.partsUnlike(SHORT)).containsExactly(3);
        assertThat(SHORT.partsUnlike(LONG)).containsExactly(3);
    }

    @Test
    void theWholeSittingIsPartZero() {
        Version other = version(2, SHORT.content().replace("{\"whole\":1}", "{\"whole\":2}"));

        assertThat(other.partsUnlike(SHORT)).containsExactly(0);
    }

    @Test
    void theSameWordsAreNoDifference() {
        assertThat(version(2, SHORT.content()).partsUnlike(SHORT)).isEmpty();
    }

    private static Version version(int number, String content) {
        return new Version(number, Instant.EPOCH, new MemberId("0001"), content);
    }
}
