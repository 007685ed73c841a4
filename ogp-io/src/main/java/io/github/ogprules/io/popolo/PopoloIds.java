package io.github.ogprules.io.popolo;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.Subcommittee;
import java.util.Locale;

/** The identifiers and words that documents of this library have. */
final class PopoloIds {

    static final String COMMITTEE = "steering-committee";
    static final String REGION = "OGP region";
    static final String COUNTRY = "country";

    /** The role of a member who is no co-chair. */
    static final String MEMBER = "member";

    private PopoloIds() {}

    static String post(Constituency constituency) {
        return "post/" + slug(constituency);
    }

    static String region(Region region) {
        return "region/" + slug(region);
    }

    static String subcommittee(Subcommittee subcommittee) {
        return "subcommittee/" + slug(subcommittee);
    }

    static String role(CoChairRole role) {
        return role == CoChairRole.NONE ? MEMBER : role.getLabel();
    }

    private static String slug(CodeList value) {
        return value.getLabel().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
