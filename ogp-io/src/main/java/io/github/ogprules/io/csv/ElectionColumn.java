package io.github.ogprules.io.csv;

import java.util.List;

/** The columns of a file of elections of government members; twelve ranks, as many as an election ever had candidates. */
enum ElectionColumn implements CsvColumn {
    YEAR,
    SEATS,
    CANDIDATE("country", "government"),
    ELECTORAL_REGION("region"),
    POINTS("total_points", "points_total", "total"),
    ELECTED,
    RANK1(1),
    RANK2(2),
    RANK3(3),
    RANK4(4),
    RANK5(5),
    RANK6(6),
    RANK7(7),
    RANK8(8),
    RANK9(9),
    RANK10(10),
    RANK11(11),
    RANK12(12),
    NOTE,
    SOURCE_URL;

    /** The columns of ranks, the first choice first. */
    static final List<ElectionColumn> RANKS =
            List.of(RANK1, RANK2, RANK3, RANK4, RANK5, RANK6, RANK7, RANK8, RANK9, RANK10, RANK11, RANK12);

    private final List<String> aliases;

    ElectionColumn(int rank) {
        this.aliases = RankHeaders.of(rank);
    }

    ElectionColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
