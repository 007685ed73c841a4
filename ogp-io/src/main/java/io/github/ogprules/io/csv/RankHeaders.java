package io.github.ogprules.io.csv;

import java.util.ArrayList;
import java.util.List;

/** The names by which tables of results call the column of a rank, such as {@code 1st Place Votes} on OGP's pages. */
final class RankHeaders {

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private static final List<String> KINDS = List.of("place", "choice", "preference", "rank");

    private static final int NO_MORE_ST_ND_RD = 4;

    private RankHeaders() {}

    /**
     * The names of a rank, in lower case with underscores.
     *
     * @param rank 1 to 12
     */
    static List<String> of(int rank) {
        List<String> names = new ArrayList<>(List.of("rank_" + rank, "place_" + rank, "choice_" + rank));
        for (String ordinal : List.of(rank + suffix(rank), ORDINALS.get(rank - 1))) {
            names.add(ordinal);
            names.add(ordinal + "_votes");
            for (String kind : KINDS) {
                String place = ordinal + "_" + kind;
                names.addAll(List.of(
                        place,
                        place + "_vote",
                        place + "_votes",
                        "vote_" + place,
                        "votes_" + place,
                        "votes_for_" + place,
                        place + "_ballots"));
            }
        }
        return List.copyOf(names);
    }

    private static String suffix(int rank) {
        return rank < NO_MORE_ST_ND_RD ? List.of("st", "nd", "rd").get(rank - 1) : "th";
    }
}
