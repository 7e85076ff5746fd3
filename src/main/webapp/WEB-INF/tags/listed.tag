<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="An entry on a list: as it was made before, where it has not changed since." %>
<%@ attribute name="listed" required="true" type="journal.entry.ListedEntry" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:choose>
  <c:when test="${empty listed.html()}">
    <c:set var="made"><t:entry entry="${listed.entry()}" beginning="${beginnings.of(listed.entry())}"/></c:set>
    ${entryFragments.keep(listed.entry(), made)}
  </c:when>
  <c:otherwise>${listed.html()}</c:otherwise>
</c:choose>
<c:set var="timed" value="${true}" scope="request"/>
