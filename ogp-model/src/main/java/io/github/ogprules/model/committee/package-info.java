/**
 * The Steering Committee of OGP: who sits in it, for how long, and how its governments are elected.
 *
 * <p>Start with {@link io.github.ogprules.model.committee.SteeringCommittee}: a
 * {@link io.github.ogprules.model.committee.GovernmentMember} or {@link io.github.ogprules.model.committee.CivilSocietyMember}
 * holds each seat for a {@link io.github.ogprules.model.committee.Term}. An
 * {@link io.github.ogprules.model.committee.Election} has the candidates and the votes, a
 * {@link io.github.ogprules.model.committee.Meeting} its day and level. The rules are in the module
 * {@code io.github.ogprules.rules}.
 */
@NullMarked
package io.github.ogprules.model.committee;

import org.jspecify.annotations.NullMarked;
