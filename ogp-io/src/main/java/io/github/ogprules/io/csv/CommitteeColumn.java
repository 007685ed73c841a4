package io.github.ogprules.io.csv;

import java.util.List;

/** The columns of the two files of members of the Steering Committee. */
enum CommitteeColumn implements CsvColumn {
    COMMITTEE_START,
    GOVERNMENT("country"),
    ELECTORAL_REGION("region"),
    NAME,
    ORGANISATION("organization"),
    BASED_IN,
    GENDER,
    CONFIDENCE,
    SOURCE_URL;

    private final List<String> aliases;

    CommitteeColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
