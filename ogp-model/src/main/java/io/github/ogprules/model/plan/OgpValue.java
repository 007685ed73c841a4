package io.github.ogprules.model.plan;

import io.github.ogprules.model.OgpTerm;
import java.util.List;

/**
 * One of the values of OGP that a commitment can serve.
 *
 * @see <a href="https://assets.documentcloud.org/documents/3114208/nap3-Self.txt">The four values in an action plan</a>
 * @see <a href="https://github.com/Vizzuality/ogp">The four flags in the commitments databases of 2015 to 2017</a>
 */
public enum OgpValue implements OgpTerm {
    /** Access to information. */
    ACCESS_TO_INFORMATION("Value -Info", "OGP Value Access To Information"),
    /** Civic participation. */
    CIVIC_PARTICIPATION("Value -Part", "OGP Value Civic Participation"),
    /** Public accountability. */
    PUBLIC_ACCOUNTABILITY("Value -Acc", "OGP Value Public Accountability"),
    /** Technology and innovation for openness and accountability; it counts only where it serves another value. */
    TECHNOLOGY_AND_INNOVATION("Value -Tech", "OGP Value Technology");

    private final List<String> spellings;

    OgpValue(String... spellings) {
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
