package org.collegium.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.minutes.Minutes;
import org.collegium.register.Extract;
import org.collegium.register.Hash;
import org.collegium.register.InclusionProof;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.PublishedSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas of the seal of an entry and of the proof of an extract, held against writer and reader. */
class RegisterSchemaTest {

    private static final PublishedSchema SEAL = new PublishedSchema("docs/seal.schema.json");
    private static final PublishedSchema EXTRACT = new PublishedSchema("docs/extract.schema.json");

    private static final Minutes.Sealed SEALED = (Minutes.Sealed) ASitting.sealed();
    private static final Pattern NONE_MAY_BE_MISSING = Pattern.compile("(?!)");

    /** An hour that no day has, a day that no month has, and a place after the last. */
    private static final Pattern BY_WHAT_IT_SAYS =
            Pattern.compile("replace ((/seal)?/sealedAt \"[0-9T:-]+Z\"|/proof/(index|size) \\d+)");

    static Stream<String> extracts() {
        return IntStream.rangeClosed(
                        1, SEALED.sitting().sitting().convocation().agenda().size())
                .mapToObj(item -> SEALED.extract(item).canonical());
    }

    @Test
    @DisplayName("a seal fits its schema, which describes nothing else")
    void seal() {
        assertThat(SEAL.errors(seal1())).isEmpty();
        assertThat(SEAL.unseen(Stream.of(seal1()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("extracts")
    @DisplayName("the proof of each item fits its schema")
    void extract(String text) {
        assertThat(EXTRACT.errors(text)).isEmpty();
    }

    @Test
    @DisplayName("the schema of proofs describes nothing else")
    void nothingElse() {
        assertThat(EXTRACT.unseen(extracts())).isEmpty();
    }

    @Test
    @DisplayName("wherever a member is added, left out or given another type, both are refused")
    void strict() {
        assertThat(SEAL.holdStrict(Stream.of(seal1()), NONE_MAY_BE_MISSING)).isEqualTo(8);
        assertThat(EXTRACT.holdStrict(extracts(), NONE_MAY_BE_MISSING)).isEqualTo(15);
    }

    @Test
    @DisplayName("whoever verifies takes what the schema takes, but for what it says")
    void agrees() {
        Extract proof = new Extract(SEALED.entry().seal(), "{}", new InclusionProof(1, 2, List.of(Hash.NONE)));

        assertThat(SEAL.holdAgreement(seal1(), RegisterSchemaTest::isSeal, BY_WHAT_IT_SAYS))
                .isGreaterThan(450);
        assertThat(EXTRACT.holdAgreement(proof.canonical(), RegisterSchemaTest::isExtract, BY_WHAT_IT_SAYS))
                .isGreaterThan(500);
    }

    @Test
    @DisplayName("a seal is the same alone and in a proof")
    void sameSeal() {
        JsonObject alone = SEAL.json();
        JsonObject within = EXTRACT.json().getJsonObject("$defs");

        assertThat(within.getJsonObject("seal").entrySet())
                .filteredOn(member -> !member.getKey().equals("description"))
                .hasSize(4)
                .allSatisfy(member -> assertThat(alone).contains(member));
        assertThat(within.entrySet()).containsAll(alone.getJsonObject("$defs").entrySet());
    }

    private static String seal1() {
        return SEALED.entry().seal().canonical();
    }

    /** As it is verified: what is read has to be written the same again. */
    private static boolean isSeal(String text) {
        return isWrittenAgain(text, () -> RegisterJson.seal("seal.json", text).canonical());
    }

    private static boolean isExtract(String text) {
        return isWrittenAgain(
                text, () -> RegisterJson.extract("extract.json", text).canonical());
    }

    private static boolean isWrittenAgain(String text, Supplier<String> again) {
        try {
            return again.get().equals(text);
        } catch (UnreadableException refused) {
            return false;
        }
    }
}
