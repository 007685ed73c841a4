package io.github.ogprules.examples.consumer;

import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.util.List;

/** A module that embeds the library: it reads profiles, decides them and hands the decisions on as JSON. */
public final class Consumer {

    private Consumer() {}

    /**
     * Decides every profile that can be read and is in order.
     *
     * @param csv profiles as CSV
     * @return the decisions as JSON
     */
    public static String decide(String csv) {
        Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard().read(csv);
        List<EligibilityDecision> decisions = imported.getValues().stream()
                .filter(profile -> OgpValidator.standard().validate(profile).isEmpty())
                .map(profile -> EligibilityRules.forProfile(profile).decide(profile))
                .toList();
        return OgpJson.standard().write(decisions);
    }
}
