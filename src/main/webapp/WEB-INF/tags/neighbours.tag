<%@ tag pageEncoding="UTF-8" description="For the head of a page of a list: where the pages beside it are." %>
<%@ attribute name="page" required="true" type="journal.entry.EntryPage" %>
<%@ attribute name="list" required="true" description="path of the list" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${not empty page.newer}"><link rel="prev" href="${list}?after=<c:out value="${page.newer}"/>"></c:if>
<c:if test="${not empty page.older}"><link rel="next" href="${list}?before=<c:out value="${page.older}"/>"></c:if>
