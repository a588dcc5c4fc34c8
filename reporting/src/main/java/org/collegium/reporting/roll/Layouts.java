package org.collegium.reporting.roll;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** By which columns each tool's rolls are known, and what they tell. */
final class Layouts {

    private static final int FEWEST_COLUMNS = 2;

    private static final Map<RollFormat, Layout> BY_FORMAT = new EnumMap<>(Map.of(
            RollFormat.COLLEGIUM,
            Layout.dated("uuuu-MM-dd", "2025-06-24")
                    .column(Field.NUMBER, "Membre", "Member")
                    .column(Field.KIND, "Nature", "Kind")
                    .needed(Field.FAMILY_NAME, "Nom", "Family name")
                    .needed(Field.GIVEN_NAME, "Prénom", "Given name")
                    .column(Field.REPRESENTATIVE, "Représentée par", "Represented by")
                    .needed(Field.JOINED, "Adhésion", "Joined")
                    .column(Field.LEFT, "Départ", "Left")
                    .column(Field.REASON, "Motif", "Reason")
                    .column(Field.PAID_FROM, "Cotisation du", "Dues from")
                    .column(Field.PAID_UNTIL, "Cotisation au", "Dues until")
                    .column(Field.AMOUNT, "Montant", "Amount")
                    .persons("personne", "person")
                    .entities("personne morale", "legal entity"),
            RollFormat.GALETTE,
            Layout.dated("dd/MM/uuuu", "24/06/2025")
                    .column(Field.NUMBER, "ID de l'adhérent")
                    .column(Field.STATUS, "Compte")
                    .needed(Field.FAMILY_NAME, "Nom")
                    .needed(Field.GIVEN_NAME, "Prénom")
                    .column(Field.ENTITY, "Personne morale")
                    .needed(Field.JOINED, "Date de création")
                    .standing(Standing.CONFIRMED, "Oui")
                    .standing(Standing.CANCELLED, "Non"),
            RollFormat.PAHEKO,
            Layout.dated("dd/MM/uuuu", "24/06/2025")
                    .column(Field.NUMBER, "Numéro de membre")
                    .needed(Field.FULL_NAME, "Nom & prénom")
                    .needed(Field.JOINED, "Date d'inscription"),
            RollFormat.DOLIBARR,
            Layout.dated("uuuu-MM-dd[ HH:mm[:ss]]", "2025-06-24")
                    .column(Field.NUMBER, "Id", "Id adhérent", "Member id")
                    .column(Field.STATUS, "Status", "État")
                    .needed(Field.KIND, "Nature", "MorPhy", "Moral/Physique", "Nature de l'adhérent")
                    .column(Field.ENTITY, "Company", "Société")
                    .needed(Field.FAMILY_NAME, "Lastname", "Last name", "Nom")
                    .needed(Field.GIVEN_NAME, "Firstname", "First name", "Prénom")
                    .needed(Field.JOINED, "DateCreation", "Date création", "Creation date")
                    .column(Field.PAID_FROM, "DateSubscription", "Date adhésion")
                    .column(Field.PAID_UNTIL, "DateEndSubscription", "Date fin adhésion")
                    .column(Field.AMOUNT, "Amount", "Montant")
                    .persons("phy", "Physique", "Physical")
                    .entities("mor", "Morale", "Moral")
                    .standing(Standing.CONFIRMED, "1", "Validé", "Validated")
                    .standing(Standing.CANCELLED, "0", "-2", "Résilié", "Exclu", "Terminated", "Excluded")
                    .standing(Standing.PENDING, "-1", "Brouillon", "Draft"),
            RollFormat.HELLOASSO,
            Layout.dated("dd/MM/uuuu HH:mm", "24/06/2025 18:30")
                    .needed(Field.STATUS, "Statut de la commande")
                    .needed(Field.FAMILY_NAME, "Nom adhérent")
                    .needed(Field.GIVEN_NAME, "Prénom adhérent")
                    .needed(Field.JOINED, "Date de la commande")
                    .joinedAtTheLatest()
                    .standing(Standing.CONFIRMED, "Validé")
                    .standing(Standing.CANCELLED, "Annulé")
                    .standing(Standing.PENDING, "En attente")));

    private Layouts() {}

    static Layout of(RollFormat format) {
        return Optional.ofNullable(BY_FORMAT.get(format)).orElseThrow();
    }

    /** The format of which a file has the most columns; none where it has fewer than two, or as many of another. */
    static Optional<RollFormat> recognise(List<String> header) {
        Map<RollFormat, Integer> known = new EnumMap<>(RollFormat.class);
        BY_FORMAT.forEach(
                (format, layout) -> known.put(format, layout.in(header).size()));
        int most = Collections.max(known.values());
        known.values().removeIf(columns -> columns < most);
        return most >= FEWEST_COLUMNS && known.size() == 1
                ? known.keySet().stream().findFirst()
                : Optional.empty();
    }

    /** The names of all tools, to be told to somebody whose file is of none of them. */
    static String labels() {
        return Arrays.stream(RollFormat.values()).map(RollFormat::label).collect(Collectors.joining(", "));
    }
}
