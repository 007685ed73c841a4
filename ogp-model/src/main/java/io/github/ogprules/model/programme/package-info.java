/**
 * What stands beside action plans in OGP: local members, working groups, the Open Government Awards and who pays.
 *
 * <p>Start with {@link io.github.ogprules.model.programme.LocalApplication}, {@link io.github.ogprules.model.programme.WorkingGroup},
 * {@link io.github.ogprules.model.programme.AwardEntry}, {@link io.github.ogprules.model.programme.Funding} or
 * {@link io.github.ogprules.model.programme.Contribution}.
 */
@NullMarked
package io.github.ogprules.model.programme;

import org.jspecify.annotations.NullMarked;
