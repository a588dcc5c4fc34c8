package org.collegium.secretary.folder;

import java.util.List;

/** The tables that every folder has, be it with no line: their files, and the names of their columns. */
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
    ACTIONS("actions.csv", "séance", "point", "quoi", "qui", "échéance", "faite le");

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> columns;

    TableFile(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }
}
