package org.collegium.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.collegium.words.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bylaws ask of an exclusion, as it is stored and exchanged. */
class ExclusionRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 DAYS",
                "0 DAYS, APPEAL SUSPENDS",
                "8 DAYS UNDER art. 6, al. 2",
                "8 DAYS, APPEAL SUSPENDS UNDER art. 6 UNDER 7"
            })
    void isWrittenAsItWasRead(String text) {
        assertThat(ExclusionRule.parse(text)).hasToString(text);
    }

    @Test
    void isReadPartByPart() {
        assertThat(ExclusionRule.parse("15 DAYS")).isEqualTo(ExclusionRule.ASSUMED);
        assertThat(ExclusionRule.parse("8 DAYS, APPEAL SUSPENDS UNDER art. 6"))
                .isEqualTo(new ExclusionRule(8, true, Optional.of(new Article("art. 6"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "-1 DAYS", "15 DAYS UNDER ", "15 DAYS, APPEAL", "15 days", "12345 DAYS"})
    void whatIsNoRuleIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExclusionRule.parse(text))
                .withMessage("'" + text + "' is no rule of exclusion, such as 15 DAYS, APPEAL SUSPENDS UNDER art. 6");
    }
}
