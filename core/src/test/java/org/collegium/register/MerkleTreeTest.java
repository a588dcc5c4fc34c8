package org.collegium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of hashes and what is proved with them. */
class MerkleTreeTest {

    /** The eight leaves on which implementations of RFC 6962 are tried: all of their bytes are ASCII. */
    private static final List<String> LEAVES =
            List.of("", "\u0000", "\u0010", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");

    @Nested
    class WhenHeldAgainstTheVectorsOfCertificateTransparency {

        @ParameterizedTest
        @CsvSource({
            "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
        })
        void theRootOfTheFirstLeavesIs(int leaves, String root) {
            assertThat(MerkleTree.over(LEAVES.subList(0, leaves)).root()).hasToString(root);
        }

        @Test
        void aNodeThatStandsAloneMovesUp() {
            Hash left = Hash.ofNode(Hash.ofNode(leaf(0), leaf(1)), Hash.ofNode(leaf(2), leaf(3)));
            MerkleTree seven = MerkleTree.over(LEAVES.subList(0, 7));

            assertThat(seven.root()).isEqualTo(Hash.ofNode(left, Hash.ofNode(Hash.ofNode(leaf(4), leaf(5)), leaf(6))));
            assertThat(seven.proof(6).path()).containsExactly(Hash.ofNode(leaf(4), leaf(5)), left);
            assertThat(seven.proof(0).path())
                    .containsExactly(
                            leaf(1),
                            Hash.ofNode(leaf(2), leaf(3)),
                            Hash.ofNode(Hash.ofNode(leaf(4), leaf(5)), leaf(6)));
        }

        private Hash leaf(int index) {
            return MerkleTree.leaf(LEAVES.get(index));
        }
    }

    @Nested
    class WhenALeafIsShownToBelong {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 100})
        void eachDoesAtItsPlaceAndAtNoOther(int size) {
            List<String> texts = texts(size);
            MerkleTree tree = MerkleTree.over(texts);

            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.proof(index);
                assertThat(proof.shows(texts.get(index), tree.root())).isTrue();
                assertThat(proof.shows("another", tree.root())).isFalse();
                assertThat(proof.shows(texts.get(index), MerkleTree.leaf("another root")))
                        .isFalse();
                for (int other = 0; other < size; other++) {
                    boolean shown = new InclusionProof(other, size, proof.path()).shows(texts.get(index), tree.root());
                    assertThat(shown).as("%d as %d of %d", index, other, size).isEqualTo(other == index);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 5, 8, 13})
        void withAPathTooShortTooLongOrChangedItDoesNot(int size) {
            List<String> texts = texts(size);
            MerkleTree tree = MerkleTree.over(texts);

            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.proof(index);
                List<Hash> longer = new ArrayList<>(proof.path());
                longer.add(Hash.NONE);
                List<List<Hash>> wrong = new ArrayList<>();
                wrong.add(longer);
                wrong.add(proof.path().subList(1, proof.path().size()));
                wrong.add(proof.path().subList(0, proof.path().size() - 1));
                for (int at = 0; at < proof.path().size(); at++) {
                    List<Hash> changed = new ArrayList<>(proof.path());
                    changed.set(at, Hash.NONE);
                    wrong.add(changed);
                }
                for (List<Hash> path : wrong) {
                    assertThat(new InclusionProof(index, size, path).shows(texts.get(index), tree.root()))
                            .isFalse();
                }
            }
        }

        @Test
        void itsProofGrowsWithTheLogarithm() {
            assertThat(MerkleTree.over(texts(1)).proof(0).path()).isEmpty();
            assertThat(MerkleTree.over(texts(1024)).proof(1023).path()).hasSize(10);
            assertThat(MerkleTree.over(texts(1025)).proof(0).path()).hasSize(11);
            assertThat(MerkleTree.over(texts(1025)).proof(1024).path()).hasSize(1);
        }
    }

    @Nested
    class WhenThereIsNone {

        @Test
        void thereIsNoTreeNorProof() {
            assertThatThrownBy(() -> MerkleTree.over(List.of())).hasMessage("A tree needs a leaf");
            assertThatThrownBy(() -> MerkleTree.over(texts(3)).proof(3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> new InclusionProof(3, 3, List.of())).hasMessage("No text 3 among 3");
            assertThatThrownBy(() -> new InclusionProof(-1, 3, List.of())).hasMessage("No text -1 among 3");
        }
    }

    private static List<String> texts(int size) {
        return IntStream.range(0, size).mapToObj(n -> "text " + n).toList();
    }
}
