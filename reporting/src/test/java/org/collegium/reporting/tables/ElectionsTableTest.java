package org.collegium.reporting.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.collegium.archive.AnAssociation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ElectionsTableTest {

    @Test
    @DisplayName("elections: one row a candidate and round, most votes first, with the seat of whoever is elected")
    void rows() {
        Table table = ElectionsTable.of(List.of(AnAssociation.unheardOf().elections()), Locale.ENGLISH);

        assertThat(table.titles())
                .containsExactly(
                        "Sitting",
                        "Item",
                        "Round",
                        "Seats to fill",
                        "Method",
                        "Voters",
                        "Papers",
                        "Expressed",
                        "Blank",
                        "Spoiled",
                        "Rank",
                        "Member",
                        "Candidate",
                        "Votes",
                        "Elected to seat");
        assertThat(table.rows())
                .map(row -> String.join(";", row).replace("2024-05-25-general-meeting-1;", ""))
                .containsExactly(
                        "1;1;7;Plurality, one name a paper, first of two rounds;6;6;6;0;0;1;0007;Prénom7 Nom7;3;",
                        "1;1;7;Plurality, one name a paper, first of two rounds;6;6;6;0;0;2;0009;Chantier n° 9;2;",
                        "1;1;7;Plurality, one name a paper, first of two rounds;6;6;6;0;0;3;0003;Prénom3 Nom3;1;",
                        "1;2;7;Plurality, one name a paper;6;6;5;1;0;1;0009;Chantier n° 9;3;7",
                        "1;2;7;Plurality, one name a paper;6;6;5;1;0;2;0007;Prénom7 Nom7;2;",
                        "2;1;5 2;Block vote, as many names as seats;6;6;5;0;1;1;0004;Prénom4 Nom4;4;5",
                        "2;1;5 2;Block vote, as many names as seats;6;6;5;0;1;2;0005;Prénom5 Nom5;3;",
                        "2;1;5 2;Block vote, as many names as seats;6;6;5;0;1;2;0007;Prénom7 Nom7;3;2",
                        "3;1;1;Plurality, one name a paper;5;5;4;0;1;1;0009;Chantier n° 9;2;1",
                        "3;1;1;Plurality, one name a paper;5;5;4;0;1;1;0007;Prénom7 Nom7;2;");
    }
}
