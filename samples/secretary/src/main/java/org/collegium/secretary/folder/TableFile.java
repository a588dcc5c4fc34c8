package org.collegium.secretary.folder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tables in which something is entered: their files, and the names of their columns. */
enum TableFile {
    ASSOCIATION(
            "association.csv",
            "identifiant",
            "nom",
            "siège",
            "rna",
            "langue",
            "fuseau",
            "statuts",
            "statuts depuis",
            "tenu par",
            "secret"),
    MEMBERS("membres.csv", "membre", "nature", "nom", "prénom", "représentée par", "adhésion", "départ", "motif"),
    DUES("cotisations.csv", "membre", "du", "au", "montant"),
    MANDATES("mandats.csv", "siège", "membre", "du", "au", "origine", "fin", "terme"),
    MOTIONS(
            "propositions.csv",
            "proposition",
            "version",
            "intitulé",
            "matière",
            "texte",
            "effet",
            "décision",
            "prend effet le",
            "conflit"),
    SITTINGS(
            "seances.csv",
            "séance",
            "envoyée le",
            "moyen",
            "convoquée par",
            "heure prévue",
            "lieu",
            "ouverte",
            "levée",
            "animation",
            "secrétariat",
            "prochaine"),
    AGENDA(
            "ordre-du-jour.csv",
            "séance",
            "point",
            "intitulé",
            "proposition",
            "version",
            "approuve",
            "résumé",
            "confidentiel"),
    ATTENDANCE("presences.csv", "séance", "membre", "mouvement", "heure"),
    PROXIES("pouvoirs.csv", "séance", "mandant", "mandataire", "de", "à"),
    RECUSALS("deports.csv", "séance", "point", "membre"),
    AMENDMENTS("amendements.csv", "séance", "point", "amendement", "passage", "remplacement", "retiré"),
    VOTES(
            "votes.csv",
            "séance",
            "point",
            "amendement",
            "tour",
            "mode",
            "ouvert",
            "clos",
            "pour",
            "contre",
            "abstention",
            "blanc",
            "nul",
            "anticipé",
            "annoncé"),
    BALLOTS("bulletins.csv", "séance", "point", "amendement", "tour", "membre", "choix"),
    SET_ASIDE("suites.csv", "séance", "point", "suite", "heure", "motif"),
    ACTIONS("actions.csv", "séance", "point", "quoi", "qui", "échéance", "faite le"),
    CONSENSUS("consensus.csv", "séance", "point", "étape", "heure", "texte", "demandé par"),
    POSITIONS("positions.csv", "séance", "point", "tour", "membre", "position", "motif"),
    ELECTIONS(
            "scrutins.csv",
            "séance",
            "point",
            "tour",
            "sièges",
            "méthode",
            "égalité",
            "ouvert",
            "clos",
            "exprimés",
            "blanc",
            "nul"),
    CANDIDATES("candidatures.csv", "séance", "point", "membre"),
    COUNTS("depouillement.csv", "séance", "point", "tour", "membre", "voix");

    /** Those that a folder may lack; every other it has, be it with no line. */
    private static final Set<TableFile> OPTIONAL = EnumSet.of(CONSENSUS, POSITIONS, ELECTIONS, CANDIDATES, COUNTS);

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> columns;

    TableFile(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    boolean isOptional() {
        return OPTIONAL.contains(this);
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }
}
