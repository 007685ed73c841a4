package io.github.ogprules.rules.dossier;

import io.github.ogprules.model.DateRange;
import io.github.ogprules.rules.Finding;

/**
 * A day by which something is to come that had not come when it was last known of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the last day on which it is in time, as precisely as it is known
 * @param number the number of the action plan
 * @param finding what is to come, and by which rule: not met if it was missing when it was last known of
 */
public record DossierDeadline(DateRange day, int number, Finding finding) {}
