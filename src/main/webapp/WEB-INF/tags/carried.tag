<%@ tag pageEncoding="UTF-8" description="The form that a sign-in carries along, and the page after it." %>
<%@ attribute name="next" required="true" description="the path of that page" %>
<%@ attribute name="kept" type="journal.web.KeptForm" description="the form, where there is one" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<input type="hidden" name="next" value="<c:out value="${next}"/>">
<c:if test="${not empty kept}">
  <input type="hidden" name="kept" value="<c:out value="${kept.path}"/>">
  <c:forEach var="field" items="${kept.fields}"><%-- records: EL 5 does not take their components for properties --%>
    <input type="hidden" name="kept.<c:out value="${field.name()}"/>" value="<c:out value="${field.value()}"/>">
  </c:forEach>
</c:if>
