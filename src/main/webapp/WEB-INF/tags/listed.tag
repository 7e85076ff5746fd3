<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="An entry on a list: as it was made before, where it has not changed since." %>
<%@ attribute name="listed" required="true" type="journal.entry.ListedEntry" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<%-- the same bytes whether it was ready or not: the ETag of the page is made of them --%>
<c:set var="html" value="${listed.html()}"/>
<c:if test="${empty html}">
  <c:set var="made"><t:entry entry="${listed.entry()}" beginning="${beginnings.of(listed.entry())}"/></c:set>
  <c:set var="html" value="${entryFragments.keep(listed.entry(), made)}"/>
</c:if>
${html}
<c:set var="timed" value="${true}" scope="request"/>
