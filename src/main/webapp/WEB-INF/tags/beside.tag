<%@ tag pageEncoding="UTF-8" description="The way to the time before one of the archive, and to the one after it." %>
<%@ attribute name="earlier" required="true" type="journal.archive.ArchiveLink" %>
<%@ attribute name="later" required="true" type="journal.archive.ArchiveLink" %>
<%@ attribute name="found" required="true" type="java.lang.Boolean" description="whether there are entries: a machine that finds none need not go on" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%-- records: EL 5 does not take their components for properties --%>
<nav class="beside" aria-label="<fmt:message key="archive.beside"/>">
  <c:if test="${not empty earlier}">
    <a href="${earlier.path()}"<c:if test="${not found}"> rel="nofollow"</c:if>><span><fmt:message key="archive.earlier"/></span> <bdi><c:out value="${earlier.name()}"/></bdi></a>
  </c:if>
  <c:if test="${not empty later}">
    <a href="${later.path()}"<c:if test="${not found}"> rel="nofollow"</c:if>><span><fmt:message key="archive.later"/></span> <bdi><c:out value="${later.name()}"/></bdi></a>
  </c:if>
</nav>
