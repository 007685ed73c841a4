package io.github.ogprules.rules.programme;

import static io.github.ogprules.model.Provenance.DOCUMENTED;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;
import java.util.Optional;

/** The parameter of the measure of funding, with what the one edition says of it. */
public final class FundingParameters {

    static final Rulebook<FundingRules> RULEBOOK = new Rulebook<>();

    /** How far the share of governments may be from one half: 0 to one half. None if nobody has said so. */
    public static final Key<FundingRules, Optional<Ratio>> TOLERANCE = RULEBOOK.add(ParameterHistory.of(
                    "funding.tolerance",
                    Form.of(Ratio.class, "a fraction such as 1/10 or a percentage such as 10%", Ratio::parse)
                            .orNone())
            .where(
                    tolerance -> tolerance.orElse(Ratio.of(0, 1)).compareTo(Ratio.of(1, 2)) <= 0,
                    "0 to one half, or none")
            .in("2016", Optional.empty(), DOCUMENTED, "Roughly equal, without a number.", SharedSources.BROCHURE));

    private FundingParameters() {}
}
