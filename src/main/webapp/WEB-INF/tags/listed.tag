<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="An entry on a list: as it was made before, where it has not changed since." %>
<%@ attribute name="entry" required="true" type="journal.entry.Entry" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="made" value="${entryFragments.find(entry)}"/>
<c:choose>
  <c:when test="${empty made}">
    <c:set var="made"><t:entry entry="${entry}" beginning="${beginnings.of(entry)}"/></c:set>
    ${entryFragments.keep(entry, made)}
  </c:when>
  <c:otherwise>${made}</c:otherwise>
</c:choose>
<c:set var="timed" value="${true}" scope="request"/>
