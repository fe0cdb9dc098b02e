package io.gatehouse.domain.importing;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;

/** Names an import by its company: nobody reaches another company's by guessing ids (R18). */
public record ImportInput(CompanyId company, ImportId id) {}
