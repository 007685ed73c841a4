package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/**
 * An edition in which OGP published its commitments database; they differ in layout and in the numbers of some codes.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Editions of 2015 and of 2016-17, export of 2016</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Export of 2024</a>
 */
public enum DataEdition implements CodeList {
    /** The "Combined Database" of May 2015. */
    EDITION_2015("2015 edition"),
    /** What the OGP Explorer of 2016 gave under "Export data": less clean than the edition behind it. */
    EXPLORER_EXPORT_2016("Explorer export of 2016"),
    /** The file behind the OGP Explorer, 2016 to 2017. */
    EDITION_2016_17("2016-17 edition"),
    /** The commitments database as exported in 2024. */
    LAYOUT_2024("2024 layout");

    private final String label;

    DataEdition(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
