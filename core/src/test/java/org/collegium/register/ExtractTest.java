package org.collegium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One part shown without the others. */
class ExtractTest {

    private static final Salt SALT = new Salt("0123456789abcdef".repeat(4));
    private static final Content CONTENT = new Content(
            Json.object().with("day", "Tuesday"),
            Stream.of("yes", "no", "yes")
                    .map(decided -> Json.object().with("decided", decided))
                    .toList());
    private static final Entry ENTRY = Register.empty()
            .seal("a sitting", CONTENT, SALT, Instant.parse("2025-02-03T20:00:00Z"))
            .head()
            .orElseThrow();

    @Nested
    class WhenItBelongs {

        @Test
        void everyPartDoesToTheHashOfTheEntry() {
            for (int part = 0; part < 4; part++) {
                assertThat(extract(part).belongsTo(ENTRY.hash()))
                        .as("part %d", part)
                        .isTrue();
                assertThat(extract(part).belongsTo(Hash.NONE)).isFalse();
            }
        }

        @Test
        void ofTheOthersItTellsNothing() {
            assertThat(extract(2).part()).startsWith("{\"decided\":\"no\",\"salt\":\"");
            assertThat(extract(2).toString()).doesNotContain("Tuesday").doesNotContain("yes");
        }
    }

    @Nested
    class WhenItWasChanged {

        private final Extract second = extract(2);

        @Test
        void itDoesNotBelong() {
            String otherwise = second.part().replace("no", "yes");
            Seal renamed = new Seal(
                    1,
                    "another sitting",
                    second.seal().sealedAt(),
                    second.seal().content(),
                    second.seal().root(),
                    4,
                    Hash.NONE);

            assertThat(new Extract(second.seal(), otherwise, second.proof()).belongsTo(ENTRY.hash()))
                    .isFalse();
            assertThat(new Extract(renamed, second.part(), second.proof()).belongsTo(ENTRY.hash()))
                    .isFalse();
            assertThat(new Extract(second.seal(), second.part(), extract(3).proof()).belongsTo(ENTRY.hash()))
                    .isFalse();
        }

        @Test
        void aProofOfATreeOfAnotherSizeDoesNotServe() {
            Extract head = extract(0);
            InclusionProof ofThree = new InclusionProof(0, 3, head.proof().path());

            assertThat(ofThree.shows(head.part(), ENTRY.seal().root())).isTrue();
            assertThat(new Extract(head.seal(), head.part(), ofThree).belongsTo(ENTRY.hash()))
                    .isFalse();
        }

        @Test
        void aPathIsNotLongerThanItsTreeIsHigh() {
            Extract last = extract(3);
            InclusionProof ofTwo = new InclusionProof(1, 2, last.proof().path());

            assertThat(ofTwo.shows(last.part(), ENTRY.seal().root())).isFalse();
        }
    }

    @Nested
    class WhenAPartIsLeftOut {

        @Test
        void itsHashStandsForItUnderTheSameRoot() {
            List<Json.Fields> parts = CONTENT.with(SALT).parts();
            List<Hash> leaves = List.of(
                    MerkleTree.leaf(parts.get(0).canonical()),
                    MerkleTree.leaf(parts.get(1).canonical()),
                    MerkleTree.leaf(parts.get(2).canonical()),
                    MerkleTree.leaf(parts.get(3).canonical()));

            assertThat(MerkleTree.ofLeaves(leaves).root())
                    .isEqualTo(ENTRY.seal().root());
        }

        @Test
        void onlyWhatIsNothingButAHashStandsForAPart() {
            Json.Fields part = CONTENT.with(SALT).items().get(0);
            Content copy = new Content(
                    CONTENT.head(),
                    List.of(
                            Content.leftOut(part),
                            Content.leftOut(part).with("number", 1),
                            Json.object().with("leftOut", "soon")));

            assertThat(copy.countLeftOut()).isEqualTo(1);
            assertThat(copy.tree().root())
                    .isEqualTo(MerkleTree.ofLeaves(List.of(
                                    MerkleTree.leaf(copy.head().canonical()),
                                    MerkleTree.leaf(part.canonical()),
                                    MerkleTree.leaf(copy.items().get(1).canonical()),
                                    MerkleTree.leaf(copy.items().get(2).canonical())))
                            .root());
        }

        @Test
        void whoeverGuessesItsTextCannotTellWithoutTheSalt() {
            Hash left = MerkleTree.leaf(CONTENT.with(SALT).parts().get(1).canonical());

            assertThat(Stream.of("yes", "no")
                            .map(guess -> Json.object().with("decided", guess).canonical()))
                    .noneMatch(guess -> MerkleTree.leaf(guess).equals(left));
            assertThat(CONTENT.with(SALT).parts().get(1))
                    .isNotEqualTo(CONTENT.with(SALT).parts().get(3));
        }
    }

    @Nested
    class WhenSalted {

        @Test
        void eachPartHasASaltOfItsOwn() {
            assertThat(Stream.of(0, 1, 2, 3).map(SALT::of)).doesNotHaveDuplicates();
            assertThat(SALT).hasToString("Salt");
            assertThatThrownBy(() -> new Salt("0f")).hasMessageStartingWith("A salt is 64 lower-case hexadecimal");
        }

        @Test
        void theHeadHasNoItemsOfItsOwn() {
            Json.Fields head = Json.object().with("items", "none");

            assertThatThrownBy(() -> new Content(head, List.of())).hasMessage("The head has items of its own");
        }
    }

    private static Extract extract(int part) {
        Content salted = CONTENT.with(SALT);
        return new Extract(
                ENTRY.seal(),
                salted.parts().get(part).canonical(),
                salted.tree().proof(part));
    }
}
